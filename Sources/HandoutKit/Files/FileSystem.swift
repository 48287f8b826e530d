package import HandoutLoader

/// Reads files, with errors that say what to do.
package enum FileSystem {
  /// No content, patient or clinic file is larger than this.
  package static let limit = 10 << 20
  /// No picture is larger than this; a phone's are at most half as large.
  private static let pictureLimit = 32 << 20
  private static let pictureEndings = [".jpg", ".jpeg", ".png", ".webp", ".heic", ".tif", ".tiff", ".dng"]

  /// The bytes of a file.
  package static func read(_ path: String) throws(HandoutError) -> [UInt8] {
    try FileReader(path: path).rest(limit: limit)
  }

  /// The same for stage 1, whose errors are its own.
  @Sendable package static func readForLoading(_ path: String) throws(LoadError) -> [UInt8] {
    let name = path.lowercased()
    let isPicture = pictureEndings.contains(where: name.hasSuffix)
    do throws(HandoutError) {
      return try FileReader(path: path).rest(limit: isPicture ? pictureLimit : limit)
    } catch {
      throw LoadError(error.loadKind, error.diagnostics.map(\.diagnostic))
    }
  }
}

extension HandoutError {
  /// What stage 1 calls an error of reading a file.
  fileprivate var loadKind: LoadError.Kind {
    switch kind {
    case .missingFile: .missingFile
    case .content: .content
    default: .inputOutput
    }
  }
}
