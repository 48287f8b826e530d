package import HandoutBatch
import HandoutClinical
package import HandoutInput
package import HandoutKit
import HandoutPages

/// What is asked of a list of patients as a whole: what holds for rows that say nothing else, and how the packet is made.
struct ListOptions {
  static let keys = PacketFields.keys + ["condition", "clinic", "design", "theme", "paper", "look", "keep-order"]

  let packet: PacketFields
  let condition: String?
  let clinic: Located<String>?
  let designs: [String]
  let theme: String?
  let paper: HandoutPaper?
  let look: String?
  let keepsOrder: Bool

  init(decoding node: YAMLNode) {
    let map = node.mapping(Self.keys)
    packet = PacketFields(map)
    condition = map.optional("condition")?.text(longest: 200)
    clinic = map.optional("clinic").map { Located($0.text(longest: 60), at: $0.place) }
    designs = map.optional("design")?.designs().map(\.value) ?? []
    theme = map.optional("theme")?.identifier()
    paper = map.optional("paper")?.paper().map(HandoutPaper.init)
    look = map.optional("look")?.identifier()
    keepsOrder = map.optional("keep-order")?.boolean() ?? false
  }
}

extension HandoutService {
  /// How a list of patients in a request is written.
  package enum ListFormat: Sendable { case lines, table }

  /// Begins a packet of a list of patients.
  ///
  /// - Parameters:
  ///   - list: the bytes of the list. Its rows name clinics by the names that the service was opened with.
  ///   - options: names and values, as in the query of a call; see `ListOptions`.
  ///   - date: the date where neither the options nor the host give one.
  /// - Throws: `HandoutError` with all mistakes of the options.
  package func packet(
    of list: [UInt8], as format: ListFormat, options values: [(name: String, value: String)], on date: HandoutDate?
  ) throws(HandoutError) -> ListPacket {
    let asked = try decodingOptions(values) { ListOptions(decoding: $0) }
    guard let date = asked.packet.date ?? options.date ?? date else { throw Self.missingDate("date") }
    var settings = SheetSettings(date: date)
    settings.clinic =
      try asked.clinic.map { name throws(HandoutError) in try NamedClinics(options.clinics).file(of: name) }
      ?? options.clinic.flatMap { options.clinics[$0] }
    (settings.designs, settings.theme, settings.paper) = (asked.designs, asked.theme, asked.paper)
    (settings.look, settings.language) = (asked.look, asked.packet.language)
    var defaults = BatchDefaults(settings: settings)
    (defaults.condition, defaults.keepsOrder) = (asked.condition, asked.keepsOrder)
    defaults.clinics = NamedClinics(options.clinics)
    return try ListPacket(
      press: press, list: BatchList(name: "list", bytes: list, format: format == .table ? .csv : .jsonl),
      defaults: defaults, form: asked.packet.form, hasSeparators: asked.packet.hasSeparators)
  }
}

/// Reads names and values, as they stand in the query of a call. Complaints have the name as their place.
///
/// - Throws: `HandoutError` of the kind `content` with every complaint.
package func decodingOptions<Value>(
  _ values: [(name: String, value: String)], _ body: (YAMLNode) -> Value
) throws(HandoutError) -> Value {
  do throws(YAMLError) {
    let options = values.map { OptionValue($0.name, keys: [$0.name], label: Message(words: $0.name), text: $0.value) }
    return try YAMLDocument(options: options).decode(body)
  } catch {
    throw HandoutError(.content, error.diagnostics)
  }
}
