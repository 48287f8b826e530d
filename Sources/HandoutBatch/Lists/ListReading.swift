import HandoutInput
public import HandoutKit
import HandoutRows

/// What the writer of a list says about it: which sheet it stands in, which of its columns is which, and how its dates are written.
public struct ListReading: Sendable {
  var mapping = ColumnMapping()
  var dates: DateFormat?
  /// The sheet of a spreadsheet; nil for the first that it shows.
  var sheet: SheetChoice?

  /// A list with the columns and dates of the schema.
  public init() {}

  /// Says which sheet of a spreadsheet has the list: the name on its tab, or its number from 1.
  public mutating func setSheet(_ text: String) { sheet = SheetChoice(text) }

  /// Leaves out columns that nobody knows.
  public mutating func ignoreUnknown() { mapping.ignoresUnknown = true }

  /// Says what a header stands for: `Date of Birth=born`; with nothing behind the sign the column is left out.
  ///
  /// - Throws: `HandoutError` of the kind `usage`.
  public mutating func add(column text: String) throws(HandoutError) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
      throw HandoutError(
        .usage, "a column must be given as \"Its name=name here\", found \"\(text.prefix(80))\"", file: "--column",
        help: "for example --column \"Date of Birth=born\"")
    }
    let target = TextEdges.trimmed(String(text[text.index(after: sign)...]), joiners: true)
    do throws(YAMLError) {
      try set(String(text[..<sign]), to: target, at: SourcePlace(file: "--column", origin: .library))
    } catch {
      throw HandoutError(.usage, error.diagnostics)
    }
  }

  /// Says in which order dates have day, month and year: `DD/MM/YYYY`.
  ///
  /// - Throws: `HandoutError` of the kind `usage`.
  public mutating func setDateFormat(_ text: String) throws(HandoutError) {
    guard let format = DateFormat(text) else {
      throw HandoutError(.usage, Self.formatMessage(text), file: "--date-format", help: Self.formatHelp)
    }
    dates = format
  }

  /// Takes over what a mapping file says, which `handout map` writes.
  ///
  /// - Throws: `HandoutError` of the kind `content`.
  public mutating func add(file: InputFile) throws(HandoutError) {
    var copy = self
    do throws(YAMLError) {
      try YAMLDocument(name: file.name, bytes: file.bytes, origin: .library).decode { copy.read($0) }
    } catch {
      throw HandoutError(.content, error.diagnostics)
    }
    self = copy
  }

  private mutating func read(_ node: YAMLNode) {
    let map = node.mapping(["columns", "date-format", "ignore-unknown"])
    if let columns = map.optional("columns") {
      for (header, value) in columns.entries() {
        let target = value.isNotGiven ? "" : value.typedWord(longest: 100)
        do throws(YAMLError) {
          try set(header.scalarText ?? "", to: target, at: value.place)
        } catch {
          for diagnostic in error.diagnostics { value.reject(diagnostic.message, help: diagnostic.help) }
        }
      }
    }
    if let format = map.optional("date-format"), !format.isNotGiven {
      let text = format.typedWord(longest: 20)
      dates = DateFormat(text)
      if dates == nil { format.reject(Self.formatMessage(text), help: Self.formatHelp) }
    }
    if let ignores = map.optional("ignore-unknown") { mapping.ignoresUnknown = ignores.boolean() }
  }

  private mutating func set(_ header: String, to target: String, at place: SourcePlace) throws(YAMLError) {
    guard !target.isEmpty else { return mapping.set(header, to: nil) }
    let known = BatchSchema.rowColumns(needsCondition: false)
    guard known.column(named: target) != nil else {
      let names = known.columns.map(\.name)
      throw YAMLError([
        Diagnostic(
          at: place, "there is no column \"\(target.prefix(60))\"",
          help: NearestName.help(for: target, in: names, subject: "columns", isTelling: false))
      ])
    }
    mapping.set(header, to: target)
  }

  private static func formatMessage(_ text: String) -> Message {
    "a date format has DD, MM and YYYY in some order, found \"\(text.prefix(20))\""
  }
  private static let formatHelp: Message = "for example DD/MM/YYYY, MM/DD/YYYY or DD.MM.YYYY"
}
