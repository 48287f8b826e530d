extension Manifest {
  /// Reads a manifest's file.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile`, `inputOutput` or `content`.
  package init(path: String) throws(HandoutError) {
    let file = try FileReader(path: path)
    self = try ManifestReader.read(name: path) { () throws(HandoutError) in Array(try file.next()) }
  }
}
