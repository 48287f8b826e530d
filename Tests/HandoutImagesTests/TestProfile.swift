/// Profiles of colours as screens and cameras have them.
enum TestProfile {
  /// Display P3: its own colorants under D50, the curve of sRGB.
  static let displayP3 = profile(
    colorants: [[0.51512, 0.24120, -0.00105], [0.29198, 0.69225, 0.04189], [0.15710, 0.06657, 0.78407]],
    curve: parametric(3, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]))
  /// The colours of sRGB with the curve as a table.
  static let sRGB = profile(
    colorants: [[0.43607, 0.22249, 0.01392], [0.38515, 0.71687, 0.09708], [0.14307, 0.06061, 0.71410]],
    curve: parametric(3, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]))
  /// A profile for grey with a gamma of 1: what is half as much light has half the number.
  static let linearGrey = file(space: "GRAY", tags: [("kTRC", text("curv") + [0, 0, 0, 0] + number(0, 4))])
  /// A profile of tables, as printers have them.
  static let tables = file(space: "RGB ", tags: [("A2B0", text("mft2") + [0, 0, 0, 0])])

  private static func profile(colorants: [[Double]], curve: [UInt8]) -> [UInt8] {
    let names = ["r", "g", "b"]
    let points = zip(names, colorants).map { name, point in
      ("\(name)XYZ", text("XYZ ") + [0, 0, 0, 0] + point.flatMap(fixed))
    }
    return file(space: "RGB ", tags: points + names.map { ("\($0)TRC", curve) })
  }

  private static func parametric(_ kind: Int, _ numbers: [Double]) -> [UInt8] {
    text("para") + [0, 0, 0, 0] + number(kind, 2) + [0, 0] + numbers.flatMap(fixed)
  }

  private static func file(space: String, tags: [(name: String, content: [UInt8])]) -> [UInt8] {
    var table = number(tags.count, 4)
    var contents: [UInt8] = []
    let start = 132 + tags.count * 12
    for (name, content) in tags {
      table += text(name) + number(start + contents.count, 4) + number(content.count, 4)
      contents += content
    }
    let head = [UInt8](repeating: 0, count: 16) + text(space) + [UInt8](repeating: 0, count: 108)
    return head + table + contents
  }

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func fixed(_ value: Double) -> [UInt8] { number(Int((value * 65_536).rounded()), 4) }
}
