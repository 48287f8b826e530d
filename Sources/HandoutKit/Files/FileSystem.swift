package import HandoutLoader

/// Reads files, with errors that say what to do.
package enum FileSystem {
  /// No content, patient, clinic or logo file is larger than this.
  package static let limit = 10 << 20

  /// The bytes of a file.
  package static func read(_ path: String) throws(HandoutError) -> [UInt8] {
    try FileReader(path: path).rest(limit: limit)
  }

  /// The same for stage 1, whose errors are its own.
  @Sendable package static func readForLoading(_ path: String) throws(LoadError) -> [UInt8] {
    do throws(HandoutError) {
      return try read(path)
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
