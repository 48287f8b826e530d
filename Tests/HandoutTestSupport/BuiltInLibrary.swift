import HandoutAssets
package import HandoutClinical
package import HandoutComposer
package import HandoutDocument
import HandoutGeometry
import HandoutInput
package import HandoutLayouts

/// The built-in content, designs, themes and words, read the way the press reads them.
package enum BuiltInLibrary {
  /// The clinical content.
  package static let clinical = ClinicalLibrary(providers: [provider { AssetFiles.bytes(named: $0) }])

  /// A built-in profile as it would be with another `reviewed` field; nil leaves the field out.
  package static func condition(_ id: String, reviewed: String?) throws -> ConditionProfile {
    let changed = provider { name in
      guard let bytes = AssetFiles.bytes(named: name) else { return nil }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let kept = lines.filter { !$0.hasPrefix("reviewed:") }.joined(separator: "\n")
      return Array((kept + (reviewed.map { "\nreviewed: \($0)\n" } ?? "")).utf8)
    }
    return try ClinicalLibrary(providers: [changed]).condition(id)
  }

  private static func provider(_ read: @escaping @Sendable (String) -> [UInt8]?) -> ContentProvider {
    ContentProvider(
      read: read,
      list: { folder in
        AssetFiles.names.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
      })
  }

  /// The words of the page in a language.
  package static func phrases(_ language: String = "en") throws -> Phrases {
    try Phrases(document: asset("Phrases/\(language).yaml"))
  }

  /// The text of a built-in content file; empty if there is none.
  package static func text(_ name: String) -> String {
    String(decoding: AssetFiles.bytes(named: name) ?? [], as: UTF8.self)
  }

  /// The text of a page design's file; empty if there is none.
  package static func designText(_ id: String = "full") -> String {
    String(decoding: LayoutFiles.bytes(named: "Designs/\(id).yaml") ?? [], as: UTF8.self)
  }

  /// The ids of all designs of handouts.
  package static var designs: [String] {
    LayoutFiles.names.filter { $0.hasPrefix("Designs/") }.map { String($0.dropFirst(8).dropLast(5)) }
      .filter { !designText($0).contains("\nfor: ") }
  }

  /// The ids of the designs whose pages are sheets of paper.
  package static func sheetDesigns() throws -> [String] {
    try designs.filter { try design($0).imposition == nil }
  }

  /// The ids of the designs that print exercises.
  package static func exerciseDesigns() throws -> [String] { try designs.filter { try design($0).hasExercises } }

  /// The languages of the page's words.
  package static var languages: [String] {
    AssetFiles.names.filter { $0.hasPrefix("Phrases/") }.map { String($0.dropFirst(8).dropLast(5)) }
  }

  /// A page design.
  package static func design(_ id: String = "full") throws -> PageDesign {
    try PageDesign(document: layout("Designs/\(id).yaml"))
  }

  /// A theme with every colour set.
  package static func theme(_ id: String = "clinic") throws -> Theme {
    try Theme(document: layout("Themes/\(id).yaml")).with(clinicColor: .black)
  }

  private static func asset(_ name: String) throws -> YAMLDocument {
    try YAMLDocument(name: name, bytes: AssetFiles.bytes(named: name) ?? [])
  }

  private static func layout(_ name: String) throws -> YAMLDocument {
    try YAMLDocument(name: name, bytes: LayoutFiles.bytes(named: name) ?? [])
  }
}
