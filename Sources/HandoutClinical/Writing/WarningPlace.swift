/// Where a reader finds all warning signs. A text that points there says `{warning-place}`, because the page is the design's choice.
package enum WarningPlace: Hashable, Sendable {
  /// A page of the handout, from 1.
  case page(Int)
  /// The other side of the sheet.
  case back
  /// Another handout that goes with this one: "your sheet".
  case sheet

  /// The placeholder's name, as it stands between braces.
  package static let name = "warning-place"

  /// Whether a text points to the warning signs.
  package static func isNamed(in text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "{")) && text.contains("{\(name)}")
  }
}
