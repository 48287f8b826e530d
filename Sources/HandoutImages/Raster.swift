/// Pixels in rows from the top, of one brightness or of red, green and blue, a byte each.
package struct Raster: Hashable, Sendable {
  package let width: Int
  package let height: Int
  /// 1 for grey, 3 for colour.
  package let channels: Int
  package var pixels: [UInt8]

  /// - Parameter pixels: exactly width × height × channels.
  init(width: Int, height: Int, channels: Int, pixels: [UInt8]) {
    self.width = width
    self.height = height
    self.channels = channels
    self.pixels = pixels
  }

  /// Makes the pixels of a raster in place.
  init(width: Int, height: Int, channels: Int, filledBy fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
    let count = width * height * channels
    self.init(
      width: width, height: height, channels: channels,
      pixels: [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        buffer.initialize(repeating: 0)
        fill(buffer)
        filled = count
      })
  }

  /// The brightness alone, weighted as in ITU-R BT.601.
  package var grey: Raster {
    guard channels == 3 else { return self }
    return Raster(width: width, height: height, channels: 1) { grey in
      pixels.withUnsafeBufferPointer { color in
        for index in 0..<grey.count {
          let parts = 299 * Int(color[index * 3]) + 587 * Int(color[index * 3 + 1]) + 114 * Int(color[index * 3 + 2])
          grey[index] = UInt8((parts + 500) / 1000)
        }
      }
    }
  }

  /// Whether the picture is drawn rather than photographed: at least half of its pixels are just like the one before.
  var isFlat: Bool {
    var alike = 0
    pixels.withUnsafeBufferPointer { pixels in
      for index in stride(from: channels, to: pixels.count, by: channels) {
        let isAlike = (0..<channels).allSatisfy { pixels[index + $0] == pixels[index + $0 - channels] }
        if isAlike { alike += 1 }
      }
    }
    return alike * 2 >= width * height
  }

  /// The picture at most as large as a side allows, its proportions kept.
  func shrunk(toSide side: Int) -> Raster {
    let longest = max(width, height)
    guard longest > side else { return self }
    return shrunk(width: max(1, width * side / longest), height: max(1, height * side / longest))
  }

  /// The picture in fewer pixels, each the mean of the area that it stands for.
  package func shrunk(width newWidth: Int, height newHeight: Int) -> Raster {
    let (newWidth, newHeight) = (min(max(newWidth, 1), width), min(max(newHeight, 1), height))
    guard newWidth < width || newHeight < height else { return self }
    let columns = AreaWeights(from: width, to: newWidth)
    let rows = AreaWeights(from: height, to: newHeight)
    return Raster(width: newWidth, height: newHeight, channels: channels) { result in
      var line = [Float](repeating: 0, count: width * channels)
      for row in 0..<newHeight {
        rows.add(row, of: self, to: &line)
        columns.write(line, channels: channels, into: result, row: row)
      }
    }
  }
}

/// Which pixels of a longer line each pixel of a shorter one stands for, and how much of each.
private struct AreaWeights {
  private let count: Int
  private let step: Float
  private let starts: [Int]
  private let weights: [[Float]]

  init(from old: Int, to new: Int) {
    count = new
    let step = Double(old) / Double(new)
    self.step = Float(step)
    var starts: [Int] = []
    var weights: [[Float]] = []
    for index in 0..<new {
      let (low, high) = (Double(index) * step, min(Double(index + 1) * step, Double(old)))
      let first = min(Int(low), old - 1)
      let last = min(max(Int(high.rounded(.up)) - 1, first), old - 1)
      starts.append(first)
      weights.append(
        (first...last).map { Float(max(0, min(high, Double($0 + 1)) - max(low, Double($0)))) / Float(step) })
    }
    self.starts = starts
    self.weights = weights
  }

  /// The weighted sum of the rows for one row of the result.
  func add(_ row: Int, of raster: Raster, to line: inout [Float]) {
    let length = raster.width * raster.channels
    line.withUnsafeMutableBufferPointer { line in
      line.update(repeating: 0)
      raster.pixels.withUnsafeBufferPointer { pixels in
        for (offset, weight) in weights[row].enumerated() {
          let start = (starts[row] + offset) * length
          for index in 0..<length { line[index] += Float(pixels[start + index]) * weight }
        }
      }
    }
  }

  /// Writes the weighted sums of a line's pixels as a row of the result.
  func write(_ line: [Float], channels: Int, into result: UnsafeMutableBufferPointer<UInt8>, row: Int) {
    line.withUnsafeBufferPointer { line in
      for column in 0..<count {
        for channel in 0..<channels {
          var sum: Float = 0
          for (offset, weight) in weights[column].enumerated() {
            sum += line[(starts[column] + offset) * channels + channel] * weight
          }
          result[(row * count + column) * channels + channel] = UInt8(min(max(sum.rounded(), 0), 255))
        }
      }
    }
  }
}
