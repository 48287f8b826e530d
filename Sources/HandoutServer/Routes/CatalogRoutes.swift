import FoundationEssentials
import HTTPTypes
import HandoutInput
import HandoutKit
import HandoutService
import Hummingbird
import Synchronization

/// The calls that say what the library holds. It does not change while the server runs, so every list is made once.
struct Catalog: Sendable {
  /// The kinds that have a list.
  static let kinds: [LibraryKind] = [.conditions, .exercises, .designs, .themes, .looks, .languages]
  /// The kinds of which everything is told.
  static let described: [LibraryKind] = [.conditions, .exercises]

  private let workshop: Workshop
  private let lists: [LibraryKind: TaggedBytes]
  private let ids: [LibraryKind: Set<String>]
  private let descriptions = DescriptionCache()

  /// - Throws: `HandoutError` for a library with a mistake.
  init(_ workshop: Workshop) throws(HandoutError) {
    self.workshop = workshop
    var lists: [LibraryKind: TaggedBytes] = [:]
    var ids: [LibraryKind: Set<String>] = [:]
    for kind in Self.kinds {
      let entries = try workshop.service.press.entries(of: kind)
      lists[kind] = TaggedBytes(try JSONText.line(entries), type: "application/json")
      ids[kind] = Set(entries.map(\.id))
    }
    (self.lists, self.ids) = (lists, ids)
  }

  /// `GET /v1/conditions` and the like: what `handout list --json` says.
  func list(_ kind: LibraryKind, _ request: Request) throws -> Response {
    try AcceptedTypes(of: request).require("application/json")
    try workshop.requireNoOptions(request)
    guard let list = lists[kind] else { throw Problem(.notFound, "there is no such list") }
    return list.response(to: request)
  }

  /// `GET /v1/conditions/{id}`, `GET /v1/exercises/{id}`: what `handout show --json` says.
  func describe(_ kind: LibraryKind, _ request: Request, _ context: ServerContext) async throws -> Response {
    try AcceptedTypes(of: request).require("application/json")
    try workshop.requireNoOptions(request)
    let id = try id(of: kind, context)
    if let known = descriptions[id] { return known.response(to: request) }
    let service = workshop.service
    let made = try await workshop.pool.run {
      Result { () throws(HandoutError) in
        TaggedBytes(try JSONText.line(try service.press.description(of: id)), type: "application/json")
      }
    }
    let description = try workshop.service.problem(made)
    descriptions[id] = description
    return description.response(to: request)
  }

  /// `GET /v1/exercises/{id}/picture.svg`.
  func picture(_ request: Request, _ context: ServerContext) async throws -> Response {
    try AcceptedTypes(of: request).require("image/svg+xml")
    let id = try id(of: .exercises, context)
    let wanted = try workshop.service.problem(
      Result { () throws(HandoutError) in try decodingOptions(request.options) { PictureOptions(decoding: $0) } })
    let service = workshop.service
    let made = try await workshop.pool.run {
      Result { () throws(HandoutError) in
        try service.press.svg(of: id, side: wanted.side, look: wanted.look)
      }
    }
    return TaggedBytes(try workshop.service.problem(made), type: "image/svg+xml").response(to: request)
  }

  /// The ids of a kind.
  func ids(of kind: LibraryKind) -> Set<String> { ids[kind] ?? [] }

  /// A piece of a path as it is meant; nil where a percent sign says no byte.
  private static func decoded(_ piece: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(piece)[...]
    while let character = rest.popFirst() {
      guard character == "%" else {
        bytes += Array(String(character).utf8)
        continue
      }
      guard let high = rest.popFirst()?.hexDigitValue, let low = rest.popFirst()?.hexDigitValue else { return nil }
      bytes.append(UInt8(high * 16 + low))
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The id in a path, which must be one of its kind.
  private func id(of kind: LibraryKind, _ context: ServerContext) throws(Problem) -> String {
    let id = context.parameters.get("id").flatMap(Self.decoded) ?? ""
    guard ids(of: kind).contains(id) else {
      throw Problem(.notFound, "there is no such id among the \(kind.rawValue)", help: "see /v1/\(kind.rawValue)")
    }
    return id
  }
}

/// What may be asked of a picture.
struct PictureOptions {
  let side: HandoutSide?
  let look: String

  init(decoding node: YAMLNode) {
    let map = node.mapping(["side", "look"])
    side = map.optional("side")?.enumeration()
    look = map.optional("look")?.identifier() ?? "A"
  }

  /// The names of the query, each with its schema and its meaning.
  static var options: [(name: String, meaning: String, schema: SchemaNode)] {
    HandoutService.options(
      of: FormSurvey.form { PictureOptions(decoding: $0) },
      meanings: KeyMeanings([
        ("side", "The side that is worked; without it the usual one."),
        ("look", "The person in the picture, see /v1/looks; A without it."),
      ]))
  }
}

/// Descriptions that were made already. The library is finite, so is this.
private final class DescriptionCache: Sendable {
  private let known = Mutex<[String: TaggedBytes]>([:])

  subscript(id: String) -> TaggedBytes? {
    get { known.withLock { $0[id] } }
    set { known.withLock { $0[id] = newValue } }
  }
}
