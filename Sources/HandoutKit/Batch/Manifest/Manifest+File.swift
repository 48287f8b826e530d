extension Manifest {
  /// Reads a manifest's file.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile`, `inputOutput` or `content`.
  package init(path: String) throws(HandoutError) {
    let chunks = try FileChunks(path: path)
    self = try ManifestReader.read(name: path, source: chunks.next)
  }
}
