import HandoutClinical
package import HandoutDocument
import HandoutLayouts

/// What people call a block that an error names by its path.
package struct BlockName: Sendable {
  /// The kind of block, in the singular: "the block with the notes", "the exercise".
  package var words: String
  /// The exercise of a card; nil for other blocks.
  package var exercise: String?
  /// The keys of patient and clinic file whose texts stand in the block, those that can be long first.
  package var keys: [String]

  package init(words: String, exercise: String? = nil, keys: [String] = []) {
    self.words = words
    self.exercise = exercise
    self.keys = keys
  }
}

extension Composer {
  /// The name of a block of a sheet's document.
  ///
  /// - Parameter form: the form of the design in which the block is.
  package func name(of path: BlockPath, in sheet: Sheet, form: Int = 0) -> BlockName {
    guard form == 0 else {
      return Composer(design: design.onRung(form), theme: theme, phrases: phrases).name(of: path, in: sheet)
    }
    guard let first = path.parts.first else { return BlockName(words: "the sheet") }
    switch first {
    case "running head": return BlockName(words: "the head of the pages", keys: ["name", "phone"])
    case "running foot": return BlockName(words: "the foot of the pages", keys: ["name"])
    case "last page": return BlockName(words: "the block with the sources", keys: ["closing"])
    default: break
    }
    let shown = body(of: sheet, uses: uses(of: sheet)).blocks
    guard let number = Int(first), shown.indices.contains(number - 1) else { return BlockName(words: "the sheet") }
    switch shown[number - 1].section {
    case .letterhead:
      return BlockName(
        words: "the head of the sheet", keys: ["address", "name", "therapist", "phone", "web", "logo"])
    case .title: return BlockName(words: "the title")
    case .identity: return BlockName(words: "the lines with the patient's name", keys: ["name", "phone"])
    case .cover: return BlockName(words: "the front of the card", keys: ["name", "phone"])
    case .atAGlance: return BlockName(words: "the block with the facts at a glance")
    case .redFlags: return BlockName(words: "the box with the red flags", keys: ["screening"])
    case .note, .notes: return BlockName(words: "the block with the notes", keys: ["notes", "allow"])
    case .closing: return BlockName(words: "the block with the sources", keys: ["closing"])
    case .exercises:
      let number = path.parts.first { $0.hasPrefix("card ") || $0.hasPrefix("exercise ") }?.split(separator: " ").last
      let card = number.flatMap { Int($0) }
      guard let card, sheet.exercises.indices.contains(card - 1) else {
        return BlockName(words: "the text above the exercises")
      }
      return BlockName(words: "the exercise", exercise: sheet.exercises[card - 1].exercise.id)
    case let section: return BlockName(words: "the section \"\(section.rawValue)\"")
    }
  }
}
