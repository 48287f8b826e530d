/// Reads files, with errors that say what to do.
enum FileSystem {
  /// No content, patient, clinic or logo file is larger than this.
  static let limit = 10 << 20

  /// The bytes of a file.
  static func read(_ path: String) throws(HandoutError) -> [UInt8] {
    try FileReader(path: path).rest(limit: limit)
  }
}
