import HandoutInput

/// Writes a new file of a clinic's own after the model of another one: every key that such a file may have, each below what it
/// means, with the model's value or left out as a comment.
struct FileTemplate {
  let schema: FileSchema
  /// The text of the model, YAML with its keys in the first column.
  let model: String
  /// The text of a file with examples of all keys, for those that the model has not; they are left out.
  let examples: String
  /// Values that take the place of the model's, by key.
  let values: [String: String]
  /// Keys that the new file leaves out, whatever the model has.
  let leftOut: Set<String>

  /// The text of the new file.
  ///
  /// - Parameter head: what stands above all keys.
  func text(head: [String]) -> String {
    let blocks = blocks(of: model)
    let examples = self.blocks(of: examples)
    var lines = head
    for key in keys {
      lines.append("")
      lines += comment(on: key)
      let nothing = examples[key.name].map(Self.commented) ?? ["# \(key.name):"]
      if let value = values[key.name] {
        lines.append("\(key.name): \(value)")
      } else {
        lines += leftOut.contains(key.name) ? nothing : blocks[key.name] ?? nothing
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The keys that the model has, all that are needed among them.
  var modelKeys: Set<String> { Set(blocks(of: model).filter { $0.value.first?.hasPrefix("#") == false }.keys) }

  /// The keys of such a file, without other words for them.
  private var keys: [RecordForm.Key] {
    let root =
      if case .anyOf(let forms) = schema.form.root { forms.first ?? schema.form.root } else { schema.form.root }
    guard case .record(let record) = root else { return [] }
    return record.keys.filter { !$0.isOtherWord }
  }

  /// The lines of each key in a text: from the key to the line before the next one, without comments between them. A key that is
  /// commented out has its lines too.
  private func blocks(of text: String) -> [String: [String]] {
    let names = Set(keys.map(\.name))
    var blocks: [String: [String]] = [:]
    var current: (key: String, isComment: Bool)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isComment = line.hasPrefix("#")
      let written = isComment ? line.dropFirst(2) : line[...]
      if !written.hasPrefix(" "), let colon = written.firstIndex(of: ":"),
        names.contains(String(written[..<colon])), !isComment || line.hasPrefix("# ")
      {
        let key = String(written[..<colon])
        // A comment that looks like a key is one where the key is there as well.
        if isComment, blocks[key] != nil { continue }
        blocks[key] = [line]
        current = (key, isComment)
        continue
      }
      guard let (key, wasComment) = current, !line.isEmpty else { continue }
      // Lines of a list or mapping that is commented out are indented behind the sign.
      if isComment ? wasComment && line.hasPrefix("#  ") : true { blocks[key]?.append(line) }
    }
    return blocks
  }

  /// What a key means, whether it is needed, what may stand there, and which keys stand below it.
  private func comment(on key: RecordForm.Key) -> [String] {
    let meaning = schema.meanings.meaning(of: [key.name]) ?? ""
    let needed = key.isRequired ? "Needed. " : ""
    var lines = Self.wrapped("\(needed)\(meaning)\(Self.values(key.form.words))", mark: "# ")
    let below = schema.lines.filter { $0.path.hasPrefix("\(key.name).") }
    // A design has hundreds; its guide has them all.
    guard below.count <= 40 else { return lines }
    for line in below {
      let path = line.path.dropFirst(key.name.count + 1)
      lines += Self.wrapped("\(path): \(line.meaning ?? "")\(Self.values(line.values))", mark: "#   ")
    }
    return lines
  }

  /// The values in brackets; nothing for a mapping, whose keys are told.
  private static func values(_ words: String) -> String { words == "a mapping" ? "" : " (\(words))" }

  /// Lines that are left out.
  private static func commented(_ lines: [String]) -> [String] {
    lines.map { $0.hasPrefix("#") ? $0 : "# \($0)" }
  }

  /// A text in lines of a comment.
  private static func wrapped(_ text: String, mark: String) -> [String] {
    var lines: [String] = []
    var line = mark
    for word in text.split(separator: " ") {
      if line.count + word.count > 118, line.count > mark.count {
        lines.append(line.trimmedOfSpaces)
        line = mark + (mark.count == 2 ? "" : "  ")
      }
      line += word + " "
    }
    return lines + [line.trimmedOfSpaces]
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedOfSpaces: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
