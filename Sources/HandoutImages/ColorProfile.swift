import Glibc

/// The colours of a file as its profile says, turned into sRGB: three curves and a matrix, as profiles of cameras, phones and screens have
/// them (ICC.1:2022, 8.3.3 and F.3). A profile for grey has one curve.
struct ColorProfile {
  /// From a byte of each channel to light, 0 to 1.
  private let curves: [[Float]]
  /// From the light of the file's colours to that of sRGB, row by row.
  private let matrix: [Double]

  /// Nil for a profile that is made of tables, or not made for pictures of red, green and blue.
  init?(_ bytes: [UInt8]) {
    let file = ProfileFile(bytes: bytes)
    switch file.space {
    case "RGB ":
      let colorants = ["rXYZ", "gXYZ", "bXYZ"].compactMap(file.xyz)
      let curves = ["rTRC", "gTRC", "bTRC"].compactMap(file.curve)
      guard colorants.count == 3, curves.count == 3 else { return nil }
      self.curves = curves
      matrix = (0..<9).map { place -> Double in
        let row = Self.srgbFromXYZ[(place / 3 * 3)...].prefix(3)
        return zip(row, colorants[place % 3]).reduce(0.0) { $0 + $1.0 * $1.1 }
      }
    case "GRAY":
      guard let curve = file.curve("kTRC") else { return nil }
      curves = [curve]
      matrix = [1]
    default: return nil
    }
  }

  /// From XYZ under D50, in which profiles reckon, to the light of sRGB: the inverse of the matrix of its own profile (IEC 61966-2-1,
  /// adapted by Bradford).
  private static let srgbFromXYZ = [
    3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.0334540, 0.0719453, -0.2289914, 1.4052427,
  ]

  /// Whether the colours are those of sRGB but for a grade of the 255.
  private var isSRGB: Bool {
    let isPlain = matrix.indices.allSatisfy { abs(matrix[$0] - ($0 % 4 == 0 ? 1 : 0)) < 0.004 }
    return isPlain
      && curves.allSatisfy { curve in
        curve.indices.allSatisfy { abs(Int(Self.byte(of: Double(curve[$0]))) - $0) <= 1 }
      }
  }

  /// The raster in sRGB; nil where the profile is for another number of channels.
  func converted(_ raster: Raster) -> Raster? {
    guard !isSRGB else { return raster }
    // A grey picture in a profile of three colours has equal parts of them.
    guard raster.channels == curves.count || raster.channels == 1 else { return nil }
    let steps = 4_095
    let bytes = (0...steps).map { Self.byte(of: Double($0) / Double(steps)) }
    func byte(_ light: Float) -> UInt8 { bytes[Int(min(max(light, 0), 1) * Float(steps) + 0.5)] }
    var result = raster
    guard raster.channels == 3 else {
      let greys = curves[0].map(byte)
      for index in result.pixels.indices { result.pixels[index] = greys[Int(result.pixels[index])] }
      return result
    }
    let matrix = matrix.map(Float.init)
    result.pixels.withUnsafeMutableBufferPointer { pixels in
      for index in stride(from: 0, to: pixels.count - 2, by: 3) {
        let red = curves[0][Int(pixels[index])]
        let green = curves[1][Int(pixels[index + 1])]
        let blue = curves[2][Int(pixels[index + 2])]
        pixels[index] = byte(matrix[0] * red + matrix[1] * green + matrix[2] * blue)
        pixels[index + 1] = byte(matrix[3] * red + matrix[4] * green + matrix[5] * blue)
        pixels[index + 2] = byte(matrix[6] * red + matrix[7] * green + matrix[8] * blue)
      }
    }
    return result
  }

  /// The byte of sRGB for a light.
  private static func byte(of light: Double) -> UInt8 {
    let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8((min(max(value, 0), 1) * 255).rounded())
  }
}

/// The tags of a profile. What does not stand where it should gives nothing.
private struct ProfileFile {
  let bytes: [UInt8]

  /// The colours the profile is for, in four letters.
  var space: String { text(at: 16) }

  func xyz(_ tag: String) -> [Double]? {
    guard let place = place(of: tag), text(at: place) == "XYZ " else { return nil }
    let parts = (0..<3).compactMap { fixed(at: place + 8 + $0 * 4) }
    return parts.count == 3 ? parts : nil
  }

  /// The light for each byte.
  func curve(_ tag: String) -> [Float]? {
    guard let place = place(of: tag) else { return nil }
    switch text(at: place) {
    case "curv": return sampledCurve(at: place)
    case "para": return parametricCurve(at: place)
    default: return nil
    }
  }

  private func sampledCurve(at place: Int) -> [Float]? {
    guard let count = number(at: place + 8, length: 4), count <= 65_536 else { return nil }
    guard count > 1 else {
      let gamma = count == 0 ? 1 : number(at: place + 12, length: 2).map { Double($0) / 256 }
      return gamma.map { gamma in (0...255).map { Float(pow(Double($0) / 255, gamma)) } }
    }
    let samples = (0..<count).compactMap { number(at: place + 12 + $0 * 2, length: 2) }
    guard samples.count == count else { return nil }
    return (0...255).map { byte in
      let position = Double(byte) / 255 * Double(count - 1)
      let low = min(Int(position), count - 2)
      let part = position - Double(low)
      return Float((Double(samples[low]) * (1 - part) + Double(samples[low + 1]) * part) / 65_535)
    }
  }

  /// The functions 0 to 4 of ICC.1:2022, 10.18.
  private func parametricCurve(at place: Int) -> [Float]? {
    let counts = [1, 3, 4, 5, 7]
    guard let kind = number(at: place + 8, length: 2), counts.indices.contains(kind) else { return nil }
    let p = (0..<counts[kind]).compactMap { fixed(at: place + 12 + $0 * 4) }
    guard p.count == counts[kind] else { return nil }
    func light(_ x: Double) -> Double {
      func power() -> Double { pow(max(0, p[1] * x + p[2]), p[0]) }
      switch kind {
      case 0: return pow(x, p[0])
      case 1: return x >= -p[2] / p[1] ? power() : 0
      case 2: return x >= -p[2] / p[1] ? power() + p[3] : p[3]
      case 3: return x >= p[4] ? power() : p[3] * x
      default: return x >= p[4] ? power() + p[5] : p[3] * x + p[6]
      }
    }
    return (0...255).map { Float(min(max(light(Double($0) / 255), 0), 1)) }
  }

  private func place(of tag: String) -> Int? {
    guard let count = number(at: 128, length: 4), count <= 1_000 else { return nil }
    let entry = (0..<count).map { 132 + $0 * 12 }.first { text(at: $0) == tag }
    return entry.flatMap { number(at: $0 + 4, length: 4) }
  }

  private func text(at place: Int) -> String {
    guard place >= 0, place <= bytes.count - 4 else { return "" }
    return String(decoding: bytes[place..<place + 4], as: UTF8.self)
  }

  private func number(at place: Int, length: Int) -> Int? {
    guard place >= 0, place <= bytes.count - length else { return nil }
    return bytes[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number with sixteen binary places.
  private func fixed(at place: Int) -> Double? {
    number(at: place, length: 4).map { Double(Int32(truncatingIfNeeded: $0)) / 65_536 }
  }
}
