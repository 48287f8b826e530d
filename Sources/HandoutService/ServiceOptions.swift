import FoundationEssentials
import HandoutInput
public import HandoutKit

/// How a service is opened: what the host decides, and no request can change.
public struct ServiceOptions: Sendable {
  /// Folders whose files come before the built-in ones, the first one foremost.
  public var libraries: [String] = []
  /// Folders to search for fonts instead of the system's; empty for the system's.
  public var fontFolders: [String] = []
  /// Clinic files by the name that requests give them.
  public var clinics: [String: InputFile] = [:]
  /// The name of the clinic of requests that give none.
  public var clinic: String?
  /// The date of sheets whose request gives none; nothing here reads a clock.
  public var date: HandoutDate?
  /// Whether complaints show what requests say. Without it they can be kept in logs.
  public var showsValues = false

  public init() {}

  /// Reads options from JSON: `libraries`, `fonts`, `clinics` (paths by name), `clinic`, `date`, `show-values`, each optional.
  ///
  /// - Parameter json: one object; nothing at all is an object without keys.
  /// - Throws: `HandoutError` of the kind `content`, or `missingFile` and `inputOutput` for a clinic file.
  public init(json: [UInt8]) throws(HandoutError) {
    guard !json.isEmpty else { return }
    let fields = try decodingJSON(json, name: "options") { OptionFields(decoding: $0) }
    libraries = fields.libraries
    fontFolders = fields.fonts
    clinic = fields.clinic
    showsValues = fields.showsValues
    date = fields.date
    for (name, path) in fields.clinics { clinics[name] = try InputFile(path: path) }
    if let clinic, clinics[clinic] == nil {
      throw HandoutError(
        .content, "there is no clinic \"\(clinic)\" among clinics", file: "options", help: "give its file in clinics")
    }
  }
}

/// The keys of options.
struct OptionFields {
  static let keys = ["libraries", "fonts", "clinics", "clinic", "date", "show-values"]

  var libraries: [String]
  var fonts: [String]
  var clinics: [(String, String)]
  var clinic: String?
  var date: HandoutDate?
  var showsValues: Bool

  init(decoding node: YAMLNode) {
    let map = node.mapping(Self.keys)
    libraries = map.optional("libraries")?.items(0...20).map { $0.text(longest: 4_000) } ?? []
    fonts = map.optional("fonts")?.items(0...20).map { $0.text(longest: 4_000) } ?? []
    clinics = map.optional("clinics")?.entries().map { ($0.key.text(longest: 60), $0.value.text(longest: 4_000)) } ?? []
    clinic = map.optional("clinic")?.text(longest: 60)
    date = map.optional("date")?.sheetDate()
    showsValues = map.optional("show-values")?.boolean() ?? false
  }
}

/// Reads one JSON object.
///
/// - Throws: `HandoutError` of the kind `content` with every complaint.
func decodingJSON<Value>(
  _ bytes: [UInt8], name: String, _ body: (YAMLNode) -> Value
) throws(HandoutError) -> Value {
  do throws(YAMLError) {
    return try jsonObject(bytes, name: name).decode(body)
  } catch {
    throw HandoutError(.content, error.diagnostics)
  }
}

/// Parses one JSON object.
func jsonObject(_ bytes: [UInt8], name: String) throws(YAMLError) -> YAMLDocument {
  let text = try SourceText(name: name, piece: bytes, line: 1, most: HandoutService.longestRequest)
  let document = try YAMLDocument(piece: text, form: .json)
  guard document.isMapping else {
    throw YAMLError([
      Diagnostic(at: document.place, "one JSON object is expected here", help: "write {\"key\": value, …}")
    ])
  }
  return document
}
