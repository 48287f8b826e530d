import HandoutInput
package import HandoutKit
package import HandoutLoader
import HandoutPDF
package import HandoutPages

/// A packet that grows by one handout after another and is written, piece by piece, to whoever takes its bytes: the same bytes as
/// those of a list of these handouts.
///
/// Not for several tasks at the same time.
package final class OpenPacket {
  /// What a finished packet holds.
  package struct Summary: Sendable {
    package let handouts: Int
    package let pages: Int
    package let bytes: Int
  }

  /// A handout that was added.
  package struct Added: Sendable {
    package let placed: PlacedHandout
    /// What someone should look at, the separator's complaints among them.
    package let warnings: [HandoutDiagnostic]
    /// Its pages in the packet, from 1.
    package let pages: ClosedRange<Int>
  }

  private let press: HandoutPress
  private let form: PacketForm
  private let hasSeparators: Bool
  private let metadata: PlacedDocument.Metadata
  private let write: ([UInt8]) throws(HandoutError) -> Void
  private var plan = PacketPlan()
  private var writer: PacketWriter
  /// Handouts that are placed and not drawn: a segment is drawn at once.
  private var waiting: [(part: PacketPart, shared: SharedHandout?)] = []
  private var handouts = 0
  private var pages = 0
  private var bytes = 0

  /// - Parameters:
  ///   - date: the date of the file.
  ///   - language: the language of the file's title (BCP 47).
  ///   - write: takes the next bytes.
  package init(
    press: HandoutPress, form: PacketForm, hasSeparators: Bool, date: HandoutDate, language: String,
    write: @escaping ([UInt8]) throws(HandoutError) -> Void
  ) {
    (self.press, self.form, self.hasSeparators, self.write) = (press, form, hasSeparators, write)
    metadata = PacketRun.metadata(date: date, language: language)
    writer = PacketWriter(form: form)
  }

  /// Adds a handout.
  ///
  /// - Parameter id: the outline's words for it; nil for its number.
  /// - Throws: `HandoutError`; the packet is as before where the handout is to blame.
  package func add(
    _ request: HandoutRequest, id: String?, clinics: ClinicCache
  ) throws(HandoutError) -> Added {
    let title = id ?? "\(handouts + 1)"
    let row = try press.row(of: request, title: title, clinics: clinics, hasSeparator: hasSeparators)
    if form.isDuplex, !plan.agrees(row.part, packet: 0) { throw HandoutError(.content, [PacketRun.otherEdge(at: nil)]) }
    let (own, all) = row.part.pageCounts(form)
    let range = (pages + 1)...(pages + own)
    waiting.append((row.part, press.shared(row.part, form: form)))
    handouts += 1
    pages += all
    if waiting.count == PacketRun.chunkSize { try drawWaiting() }
    return Added(placed: row.placed, warnings: row.warnings, pages: range)
  }

  /// Writes the end of the file.
  ///
  /// - Throws: `HandoutError` of the kind `usage` for a packet without a handout, or what writing throws.
  package func finish() throws(HandoutError) -> Summary {
    guard handouts > 0 else { throw HandoutError(.usage, "the packet has no handout", help: "add one before its end") }
    try drawWaiting()
    let drawn = try press.draw(plan.glyphs(ofPacket: 0, metadata: metadata), form: form)
    try send(try press.finishing { () throws(FinishingError) in try writer.finish(glyphs: drawn) })
    return Summary(handouts: handouts, pages: pages, bytes: bytes)
  }

  private func drawWaiting() throws(HandoutError) {
    guard !waiting.isEmpty else { return }
    let pieces = plan.pieces(waiting, packet: 0, form: form, metadata: metadata)
    waiting = []
    let drawn = try press.draw(pieces, form: form)
    try send(try press.finishing { () throws(FinishingError) in try writer.append(drawn) })
  }

  private func send(_ piece: [UInt8]) throws(HandoutError) {
    bytes += piece.count
    try write(piece)
  }
}
