import FoundationEssentials
import HandoutClinical
import HandoutInput
import HandoutLoader

/// A file that is made for a clinic to change.
public struct NewFile: Sendable {
  /// Where it belongs, from the clinic's folder on: `Exercises/heel-dig.yaml`.
  public let name: String
  public let bytes: [UInt8]
  /// Whether the file is made by the program alone, and may be made anew at any time.
  public let isGenerated: Bool
}

extension FileKind {
  /// The folder of such files in a library; nil for those that belong to none.
  var folder: String? {
    switch self {
    case .exercise: "Exercises"
    case .condition: "Conditions"
    case .pose: "Poses"
    case .design: "Designs"
    case .patient, .clinic, .codes: nil
    }
  }

  /// Whether such a file belongs to a library folder.
  public var isOfLibrary: Bool { folder != nil }

  /// The built-in file that is the model where none is named; nil where there is a skeleton.
  private var usualModel: String? {
    switch self {
    case .design: LayoutLibrary.usualDesign
    case .pose: "quad-set"
    case .exercise, .condition, .patient, .clinic, .codes: nil
    }
  }

  fileprivate func model(_ like: String?) -> String {
    if let folder, let id = like ?? usualModel { return "\(folder)/\(id).yaml" }
    return "Skeletons/\(rawValue).yaml"
  }
}

extension HandoutPress {
  /// Makes a file for a clinic to change, with the JSON Schema that its first line names for editors; for an exercise with a pose,
  /// the pose too.
  ///
  /// - Parameters:
  ///   - id: the id of what the file describes; the file's name.
  ///   - like: the id of the exercise, condition, pose or design that is copied; nil for one with everything to fill in.
  ///   - replacesBuiltIn: whether the file may take the place of a built-in one.
  ///   - date: the date of the new text.
  /// - Throws: `HandoutError` of the kind `usage` for an id that cannot be one, or that another thing has, and for a model that
  ///   there is not.
  public func newFiles(
    _ kind: FileKind, id: String, like: String? = nil, replacesBuiltIn: Bool = false, date: HandoutDate
  ) throws(HandoutError) -> [NewFile] {
    try NewFileName(id: id, kind: kind).check()
    if !replacesBuiltIn { try checkFree(id, kind) }
    if let like { try checkModel(like, kind) }
    var files = [try newFile(kind, id: id, like: like, date: date), NewFile(schemaOf: kind)]
    if kind == .exercise, let like, try text(of: "Poses/\(like).yaml") != nil {
      files += [try newFile(.pose, id: id, like: like, date: date), NewFile(schemaOf: .pose)]
    }
    return files
  }

  /// A built-in thing keeps its id, unless a file is meant to take its place.
  private func checkFree(_ id: String, _ kind: FileKind) throws(HandoutError) {
    guard kind.isOfLibrary else { return }
    // An exercise and its pose share an id; nothing else does.
    let folders = ["Conditions", "Exercises", "Designs", "Themes"] + (kind == .pose ? ["Poses"] : [])
    for folder in folders where !(kind == .pose && folder == "Exercises") {
      guard let owner = try owner(of: "\(folder)/\(id).yaml") else { continue }
      let isSame = folder == kind.folder
      // A file of this name in the clinic's own folder is found when it is written.
      if isSame, owner != .builtIn { continue }
      throw HandoutError(
        .usage, "there is a built-in file \(words: folder)/\(id).yaml already",
        help: isSame
          ? "choose another id; or add --replace-built-in, and your file takes its place"
          : "choose another id: no two things share one")
    }
  }

  private enum Owner { case builtIn, folder }

  /// Whose the foremost file of a name is; nil where nobody has one.
  private func owner(of name: String) throws(HandoutError) -> Owner? {
    guard let file = try loading({ () throws(LoadError) in try loader.layout.files.foremost(name) }) else { return nil }
    return file == name ? .builtIn : .folder
  }

  private func checkModel(_ like: String, _ kind: FileKind) throws(HandoutError) {
    guard let folder = kind.folder else {
      throw HandoutError(.usage, "a \(words: kind.rawValue) file has no model", help: "leave out --like")
    }
    let known = try ids(in: folder)
    guard !known.contains(like) else { return }
    throw HandoutError(
      .usage, "there is no \(words: kind.rawValue) \"\(like)\"",
      help: NearestName.help(for: like, in: known, subject: "\(kind.rawValue)s"))
  }

  private func text(of name: String) throws(HandoutError) -> String? {
    try loading { () throws(LoadError) in try loader.layout.files.text(name) }
  }

  private func newFile(
    _ kind: FileKind, id: String, like: String?, date: HandoutDate
  ) throws(HandoutError) -> NewFile {
    let name = kind.model(like)
    guard let model = try text(of: name) else {
      throw HandoutError(internalProblem: "the built-in file \(name) is missing")
    }
    let template = FileTemplate(
      schema: kind.schema, model: model, examples: try text(of: "Skeletons/\(kind.rawValue).yaml") ?? "",
      values: kind.values(id: id, date: date), leftOut: kind.leftOut)
    guard kind.folder == nil || template.modelKeys.contains("id") || kind == .exercise else {
      throw HandoutError(
        .content, "the model is not written as key: value from the first column", file: name,
        help: "copy it by hand, or choose another one")
    }
    let folder = kind.folder.map { "\($0)/" } ?? ""
    let back = kind.folder == nil ? "" : "../"
    let copied = like.map { ", copied from \($0)" } ?? ""
    let head = [
      "# yaml-language-server: $schema=\(back)\(NewFile.schemaName(of: kind))",
      "# \(id): your own \(kind.rawValue)\(copied). Keys behind a # are left out; take the # away to use them.",
    ]
    return NewFile(name: "\(folder)\(id).yaml", bytes: Array(template.text(head: head).utf8), isGenerated: false)
  }
}

extension NewFile {
  static func schemaName(of kind: FileKind) -> String { "Schemas/\(kind.rawValue).json" }

  fileprivate init(schemaOf kind: FileKind) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // A schema is made of texts, numbers and lists of them, all of which can be encoded.
    let text = (try? encoder.encode(kind.schema.json)) ?? Data()
    self.init(name: NewFile.schemaName(of: kind), bytes: Array(text) + [0x0A], isGenerated: true)
  }
}

extension FileKind {
  /// What a new file says in place of its model.
  fileprivate func values(id: String, date: HandoutDate) -> [String: String] {
    let name = NewFileName(id: id, kind: self)
    func words(atMost count: Int) -> String { Self.asText(name.words(atMost: count)) }
    let own = ["id": Self.asText(id)]
    switch self {
    case .patient, .clinic, .codes: return [:]
    case .pose: return own.merging(["title": "{en: \(words(atMost: 60))}"]) { $1 }
    case .design: return own.merging(["name": words(atMost: 60)]) { $1 }
    case .exercise: return own.merging(["name": words(atMost: 32)]) { $1 }
    case .condition:
      return own.merging(["name": words(atMost: 100), "text-date": date.calendarDate.description]) { $1 }
    }
  }

  /// Letters, digits and spaces as a value of YAML, in quotes where they would be a number, a truth value or nothing: `"No"`.
  private static func asText(_ words: String) -> String { YAMLNode.isReadAsText(words) ? words : "\"\(words)\"" }

  /// What a new file does not have from its model: the short form of another name, and the review of another text.
  fileprivate var leftOut: Set<String> {
    switch self {
    case .exercise: ["short-name"]
    case .condition: ["reviewed"]
    case .patient, .clinic, .pose, .design, .codes: []
    }
  }
}
