import HandoutYAML

/// One text of a content file that a patient reads.
struct Prose {
  var text: String
  var role: ProseRole
  var place: SourcePlace
  /// The keys that lead to the text.
  var keys: [String]

  /// The patient texts of a file, in order.
  ///
  /// - Parameter folder: the content folder, or the file's name for single files.
  static func all(in document: YAMLDocument, folder: String) -> [Prose] {
    var found: [Prose] = []
    // Errors were reported when the file was decoded.
    _ = try? document.decode { root in
      root.forEachScalar { keys, node in
        guard let text = node.scalarText, let role = role(keys, folder: folder) else { return }
        found.append(Prose(text: text, role: role, place: node.place, keys: keys))
      }
    }
    return found
  }

  private static func role(_ keys: [String], folder: String) -> ProseRole? {
    let last = keys.last ?? ""
    switch folder {
    case "Exercises":
      switch keys.first {
      case "start", "steps": return .step
      case "alt": return .alternate
      case "name", "short-name": return .name
      case "feel", "breathe", "mistake", "easier", "harder", "cautions", "note": return .other
      default: return nil
      }
    case "Conditions":
      switch keys.first {
      case "name": return .name
      case "about", "do", "dont", "outlook", "every-week": return .other
      case "causes", "signs", "what-helps": return last == "title" || last == "name" ? .name : .other
      case "phases": return last == "note" || last == "checklist" ? .other : last == "name" ? .name : nil
      case "contraindications": return last == "words" ? .other : nil
      default: return nil
      }
    case "RedFlags.yaml": return keys == ["lines", "text"] ? .redFlag : nil
    case "Advice.yaml": return last == "title" || last == "label" ? .name : .other
    default: return nil
    }
  }
}

/// What a text is for, which decides its limits.
enum ProseRole: Hashable {
  /// A start position or step: short sentences, low grade.
  case step
  /// A line of the warning box.
  case redFlag
  /// Everything else that a patient reads.
  case other
  /// Text for readers who cannot see the picture; not part of the printed page's grade.
  case alternate
  /// A name or heading: no sentence.
  case name
}
