/// A patient or clinic file as it was given: YAML or JSON.
public struct InputFile: Sendable {
  /// The name that errors show, such as `patient.yaml`.
  public var name: String
  public var bytes: [UInt8]
  /// The folder against which a logo's path is taken; nil where the file did not come from a folder.
  public var folder: String?

  public init(name: String, bytes: [UInt8], folder: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.folder = folder
  }

  /// A file made in memory.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Reads a file; nothing larger than the reader's limit is taken into memory.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` or `inputOutput`.
  public init(path: String) throws(HandoutError) {
    let bytes = try FileSystem.read(path)
    self.init(name: path, bytes: bytes, folder: PathParts(path).folder)
  }

  /// Reads standard input to its end, as the file `standard input`.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`, or `content` for more than a file may have.
  public static func standardInput() throws(HandoutError) -> InputFile {
    InputFile(name: "standard input", bytes: try FileReader.standardInput().rest(limit: FileSystem.limit))
  }
}
