extension FileSchema {
  /// The keys as rows of a table in Markdown, as the guide has them. Keys that one sentence describes stand in one row, whose `*` is
  /// any of the names in it.
  package var guideRows: [String] {
    var order: [String] = []
    var groups: [String: [(line: Line, names: [String])]] = [:]
    for line in lines {
      let steps = line.path.split(separator: ".").map(String.init)
      let pattern = meanings.pattern(of: steps) ?? line.path
      let names = zip(pattern.split(separator: "."), steps).filter { $0 == "*" && $1 != "*" }.map(\.1)
      if groups[pattern] == nil { order.append(pattern) }
      groups[pattern, default: []].append((line, names))
    }
    return order.compactMap { pattern in groups[pattern].map { Self.row(pattern, $0) } }
  }

  private static func row(_ pattern: String, _ lines: [(line: Line, names: [String])]) -> String {
    let isNeeded = lines.allSatisfy(\.line.isRequired)
    func distinct(_ texts: [String]) -> [String] {
      texts.reduce(into: []) { texts, text in if !texts.contains(text) { texts.append(text) } }
    }
    let names = distinct(lines.flatMap(\.names))
    let values = distinct(lines.map(\.line.values)).joined(separator: "; or ")
    let meaning = lines.first?.line.meaning ?? ""
    let keys = names.isEmpty ? "" : " `*` is " + names.map { "`\($0)`" }.joined(separator: ", ") + "."
    return "| `\(pattern)` | \(isNeeded ? "yes" : "") | \(values.replacing("|", with: "\\|")) | \(meaning)\(keys) |"
  }
}
