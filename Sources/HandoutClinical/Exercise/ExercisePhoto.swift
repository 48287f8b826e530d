import HandoutInput

/// The clinic's own photographs of an exercise: files in the folder `Pictures` of the library that has the exercise.
package enum ExercisePhoto: Hashable, Sendable {
  /// One photograph in place of the whole picture.
  case whole(Located<String>)
  /// A photograph in place of a panel; a panel without one is drawn.
  case panels(start: Located<String>?, end: Located<String>?)

  /// Reads `heel-dig.jpg` or `{start: heel-dig-1.jpg, end: heel-dig-2.jpg}`.
  init(decoding node: YAMLNode) {
    guard node.isMapping else {
      self = .whole(Self.file(node))
      return
    }
    let map = node.mapping(["start", "end"])
    let (start, end) = (map.optional("start").map(Self.file), map.optional("end").map(Self.file))
    map.atLeastOne(of: ["start", "end"]) {
      node.reject("\(node.field) names no file", help: "name one for start, end or both")
    }
    self = .panels(start: start, end: end)
  }

  /// The files, start before end.
  package var files: [Located<String>] {
    switch self {
    case .whole(let file): [file]
    case .panels(let start, let end): [start, end].compactMap(\.self)
    }
  }

  /// Whether a photograph of its own stands for the end of the movement.
  package var hasEnd: Bool {
    guard case .panels(_, _?) = self else { return false }
    return true
  }

  private static let form = ValueForm.pattern(
    "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\:\\n]{1,800}$", words: "the path of a file in the folder Pictures")

  /// A path inside of the folder.
  private static func file(_ node: YAMLNode) -> Located<String> {
    guard !node.describes(form) else { return Located("", at: node.place) }
    let path = node.text(longest: 200)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.contains("\\") || path.contains(":") {
      node.reject(
        "\(node.field) must be the name of a file in the folder Pictures, found \"\(path)\"",
        help: "write folders with / between them, such as knee/heel-dig.jpg")
    } else if !path.isEmpty, parts.contains(where: { ["", ".", ".."].contains($0) }) {
      node.reject(
        "\(node.field) must be the name of a file in the folder Pictures, found \"\(path)\"",
        help: "copy the photo into the folder Pictures of this library and write its name alone")
    }
    return Located(path, at: node.place)
  }
}
