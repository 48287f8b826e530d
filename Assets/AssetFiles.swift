import CAssets

/// The built-in library: names such as `Exercises/bridge.yaml` and the bytes behind them.
package enum AssetFiles {
  /// The names of all built-in files, sorted.
  package static let names: [String] = (0..<CAssetsCount()).map { String(cString: CAssetsFileAt($0).name) }

  /// The position of each name.
  private static let index: [String: Int32] = Dictionary(
    uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })

  /// The bytes of a built-in file; nil when there is none of this name.
  package static func bytes(named name: String) -> [UInt8]? {
    guard let position = index[name] else { return nil }
    let file = CAssetsFileAt(position)
    return Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
  }
}
