import HandoutBatch
import HandoutInput
import HandoutKit
import HandoutPages
import Synchronization

/// A packet of many handouts, written piece by piece to its host.
///
/// Handouts that are asked for at the same time are added one after another. Where one of them cannot be made, the packet goes on
/// without it; where its host takes no bytes, it is broken, and says so from then on.
public final class ServicePacket: Sendable {
  /// What the packet is made of, and whether its bytes were taken.
  private struct State {
    // Only who holds the lock comes here.
    var packet: OpenPacket
    var isEnded = false
  }

  private let service: HandoutService
  private let date: HandoutDate?
  private let state: Mutex<State>

  /// - Parameters:
  ///   - options: `date`, which holds for all handouts that give none; `language` of the file's title; `duplex`, `print`,
  ///     `separators`, `sheet-pages` as the options of `handout batch --packet`. Nothing at all is an object without keys.
  ///   - write: takes the next bytes of the file; false where it could not.
  /// - Throws: `HandoutError` of the kind `content` for options that are none.
  init(_ service: HandoutService, options json: [UInt8], write: sending @escaping ([UInt8]) -> Bool)
    throws(HandoutError)
  {
    let fields = try decodingJSON(json.isEmpty ? Array("{}".utf8) : json, name: "options") {
      PacketFields(decoding: $0)
    }
    guard let date = fields.date ?? service.options.date else { throw HandoutService.missingDate("options") }
    self.service = service
    self.date = date
    state = Mutex(
      State(
        packet: OpenPacket(
          press: service.press, form: fields.form, hasSeparators: fields.hasSeparators, date: date,
          language: fields.language ?? "en"
        ) { piece throws(HandoutError) in
          guard write(piece) else {
            throw HandoutError(.inputOutput, "the packet could not be written", file: "packet")
          }
        }))
  }

  /// Adds a handout; a request with a password is refused.
  public func add(_ request: [UInt8]) -> ServiceReply {
    service.replying { () throws(HandoutError) in
      let asked = try service.decoded(request)
      let fields = asked.fields
      guard fields.format == .pdf, fields.row.password == nil else {
        throw HandoutError(
          .content, "a handout of a packet has no format and no password of its own", file: "request",
          help: "leave them out, or make the handout by itself")
      }
      let (handout, clinics) = try service.request(asked, on: date)
      return try state.withLock { state throws(HandoutError) in
        guard !state.isEnded else { throw ServicePacket.ended }
        let added = try ServicePacket.breaking(&state) { packet throws(HandoutError) in
          try packet.add(handout, id: fields.id, clinics: clinics)
        }
        var record = ResultRecord(
          pages: added.placed.pageCount, parts: added.placed.parts, warnings: added.warnings,
          showingValues: service.options.showsValues)
        (record.firstPage, record.lastPage) = (added.pages.lowerBound, added.pages.upperBound)
        return ServiceReply(record)
      }
    }
  }

  /// Writes the end of the file; the packet takes no more handouts.
  public func finish() -> ServiceReply {
    service.replying { () throws(HandoutError) in
      try state.withLock { state throws(HandoutError) in
        guard !state.isEnded else { throw ServicePacket.ended }
        let summary = try ServicePacket.breaking(&state) { packet throws(HandoutError) in try packet.finish() }
        state.isEnded = true
        var record = ResultRecord(pages: summary.pages, parts: [], warnings: [], showingValues: false)
        (record.handouts, record.format, record.bytes) = (summary.handouts, "pdf", summary.bytes)
        return ServiceReply(record)
      }
    }
  }

  /// Does something with the packet; once bytes were lost, nothing more is written.
  private static func breaking<Value>(
    _ state: inout State, _ body: (OpenPacket) throws(HandoutError) -> Value
  ) throws(HandoutError) -> Value {
    do throws(HandoutError) {
      return try body(state.packet)
    } catch {
      state.isEnded = error.kind == .inputOutput || error.kind == .internalError
      throw error
    }
  }

  private static var ended: HandoutError {
    HandoutError(.usage, "the packet takes no more handouts", help: "begin another one")
  }
}

/// The keys of a packet's options.
struct PacketFields {
  static let keys = ["date", "language", "duplex", "print", "separators", "sheet-pages"]

  var date: HandoutDate?
  var language: String?
  var form: PacketForm
  var hasSeparators: Bool

  init(decoding node: YAMLNode) { self.init(node.mapping(Self.keys)) }

  /// - Parameter map: a mapping that may have other keys too.
  init(_ map: YAMLMapping) {
    date = map.optional("date")?.sheetDate()
    language = map.optional("language")?.text(longest: 60)
    hasSeparators = map.optional("separators")?.boolean() ?? false
    form = PacketForm(
      isForPaperOnly: map.optional("print")?.boolean() ?? false,
      isDuplex: map.optional("duplex")?.boolean() ?? false,
      pagesPerSheet: map.optional("sheet-pages")?.wholeNumber(1...16))
  }
}
