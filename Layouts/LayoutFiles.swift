import CLayouts

/// The built-in designs and themes: names such as `Designs/full.yaml` and the bytes behind them.
package enum LayoutFiles {
  /// The names of all built-in files, sorted.
  package static let names: [String] = (0..<CLayoutsCount()).map { String(cString: CLayoutsFileAt($0).name) }

  /// The bytes of a built-in file; nil when there is none of this name.
  package static func bytes(named name: String) -> [UInt8]? {
    guard let index = names.firstIndex(of: name) else { return nil }
    let file = CLayoutsFileAt(Int32(index))
    return Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
  }
}
