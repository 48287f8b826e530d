import HandoutClinical
import HandoutInput
import HandoutKit
import HandoutLoader
import HandoutPDF
import HandoutPages
import Synchronization

/// Makes packets: chunks of rows are placed and drawn on all cores, and joined in the order of the list.
final class PacketRun: Sendable {
  /// What the stages after placing share.
  private struct State {
    var plan = PacketPlan()
    var summary = BatchSummary()
    var error: HandoutError?
  }

  /// A row's pages, or why there are none.
  private typealias Placed = Result<PlacedRow, HandoutError>

  private let batch: BatchPress
  private let options: PacketOptions
  private let paths: PacketPaths
  private let sizes: PacketSizes
  private let password: Password?
  private let form: PacketForm
  private let metadata: PlacedDocument.Metadata
  private let placing = OrderedTurns()
  private let joining = OrderedTurns()
  private let state = Mutex(State())
  // Only the thread whose turn it is to join, and the end of the run, come here.
  nonisolated(unsafe) private var output: PacketOutput?
  /// The rows of the present packet that have no handout.
  nonisolated(unsafe) private var rowsWithoutHandout = (packet: 0, count: 0)

  /// Handouts of a segment: enough that its fonts and its glyphs cost little, few enough to keep memory small.
  static let chunkSize = 16

  init(
    _ batch: BatchPress, paths: PacketPaths, sizes: PacketSizes, options: PacketOptions, password: Password?
  ) {
    self.password = password
    self.batch = batch
    self.paths = paths
    self.sizes = sizes
    self.options = options
    form = PacketForm(
      isForPaperOnly: options.isForPaperOnly, isDuplex: options.isDuplex, pagesPerSheet: options.pagesPerSheet)
    metadata = Self.metadata(date: batch.defaults.settings.date, language: batch.mainLanguage)
  }

  /// What a packet's file says about itself.
  static func metadata(date: HandoutDate, language: String) -> PlacedDocument.Metadata {
    let date = date.calendarDate.description
    return PlacedDocument.Metadata(
      title: "Handouts \(date)", author: "Handout", subject: "", language: language, created: "\(date)T00:00:00Z")
  }

  /// The complaint about a handout that does not go with those before it in a packet for two sides.
  static func otherEdge(at place: SourcePlace?) -> Diagnostic {
    Diagnostic(
      at: place ?? SourcePlace(file: "handout"),
      "the sheets of this design are turned over another edge than those before in the packet",
      help: "make it into a file of its own, or a packet of such designs alone")
  }

  /// Makes all packets of a list.
  ///
  /// - Throws: `HandoutError`; packets that were whole before stay, the one being made leaves nothing.
  func make(from feed: RowFeed) throws(HandoutError) -> BatchSummary {
    // Nobody goes on with a packet that was killed, so what it left is patients' data that nobody needs.
    StreamedFile.sweepTemporaries(beside: paths[0], calls: batch.calls)
    let chunks = PacketChunks(feed: feed, stop: batch.stop, chunkSize: Self.chunkSize, sizes: sizes)
    WorkerThreads.run(batch.jobs) { [self] in
      while let chunk = chunks.next() {
        do throws(HandoutError) {
          guard try make(chunk) else { return }
        } catch {
          return breakOff(error)
        }
      }
    }
    let error = state.withLock { $0.error }
    if let error {
      output?.discard()
      throw error
    }
    return try end(feed)
  }

  /// - Returns: whether there is more to do.
  private func make(_ chunk: PacketChunk) throws(HandoutError) -> Bool {
    let rows = chunk.rows.map { row in (row, place(row)) }
    let turn = try placing.take(chunk.number) { () throws(HandoutError) in
      state.withLock { state in
        let placed = form.isDuplex ? rows.map { ($0.0, agreed($0.1, $0.0, packet: chunk.packet, &state.plan)) } : rows
        let sound = placed.compactMap { try? $0.1.get() }
        let pieces = state.plan.pieces(
          sound.map { ($0.part, $0.shared) }, packet: chunk.packet, form: form, metadata: metadata)
        return (placed, sound, pieces)
      }
    }
    guard let (placed, sound, pieces) = turn else { return false }
    let drawn = try batch.press.draw(pieces, form: form)
    let joined = try joining.take(chunk.number) { () throws(HandoutError) in
      let first = try join(drawn, of: chunk, rows: sound)
      var page = first
      for (row, result) in placed { report(row, result, packet: chunk.packet, page: &page) }
      return true
    }
    return joined ?? false
  }

  /// What was placed, unless its sheets are turned over another edge than those before it in the packet.
  private func agreed(
    _ placed: Placed, _ row: BatchRow, packet: Int, _ plan: inout PacketPlan
  ) -> Placed {
    guard case .success(let made) = placed, !plan.agrees(made.part, packet: packet) else { return placed }
    return .failure(HandoutError(.content, [Self.otherEdge(at: row.place)]))
  }

  private func place(_ row: BatchRow) -> Placed {
    do throws(HandoutError) {
      let order = try row.orderInPacket()
      if let password {
        let whose = PersonalFacts(name: order.names.name, id: row.identity.id, born: order.born)
        _ = try batch.passwords.check(password, of: whose, at: row.place, name: "the password of the packet")
      }
      let title = row.identity.id ?? "\(row.identity.number)"
      var row = try batch.press.row(
        of: order.request, title: title, clinics: batch.clinics, hasSeparator: options.hasSeparators)
      row.shared = batch.press.shared(row.part, form: form)
      return .success(row)
    } catch {
      return .failure(error)
    }
  }

  /// Adds handouts to their packet, which is begun where they are the first.
  ///
  /// - Returns: the number of the first page in the packet, from 1.
  private func join(_ drawn: [PacketPiece], of chunk: PacketChunk, rows: [PlacedRow]) throws(HandoutError) -> Int {
    if let full = output, full.number != chunk.packet {
      output = nil
      try finish(full)
    }
    if rowsWithoutHandout.packet != chunk.packet { rowsWithoutHandout = (chunk.packet, 0) }
    guard !drawn.isEmpty else { return 1 }
    var open: PacketOutput
    if let begun = output.take() {
      open = begun
    } else {
      open = try PacketOutput(
        number: chunk.packet, path: paths[chunk.packet], form: form, replaces: options.replaces,
        mode: options.mode, password: password, calls: batch.calls)
      if options.hasCover { open.roll = PacketRoll() }
    }
    let first = open.writer.pageCount + 1
    let bytes = try batch.press.finishing { () throws(FinishingError) in try open.writer.append(drawn) }
    try open.write(bytes)
    open.add(rows)
    output = open
    return first
  }

  /// Writes a packet's fonts and its end, and gives it its name.
  private func finish(_ output: consuming PacketOutput) throws(HandoutError) {
    var output = output
    let pages = output.writer.pageCount
    if let roll = output.roll { try addCover(of: roll, to: &output) }
    let glyphs = state.withLock { $0.plan.glyphs(ofPacket: output.number, metadata: metadata) }
    let drawn = try batch.press.draw(glyphs, form: form)
    let bytes = try batch.press.finishing { () throws(FinishingError) in try output.writer.finish(glyphs: drawn) }
    try output.write(bytes)
    try output.commit()
    if let warning = output.paperWarning { batch.report(.warning([warning])) }
    let coverPages = output.writer.pageCount - pages
    for item in output.roll?.items(coverPages: coverPages) ?? [] { batch.report(.made(item)) }
    batch.report(
      .packet(
        file: output.path, handouts: output.handouts, pages: output.writer.pageCount, bytes: output.bytes))
    state.withLock { state in
      state.summary.pages += output.writer.pageCount
      state.summary.bytes += output.bytes
    }
  }

  /// Lays the list of the packet's patients before them. It is drawn last and stands first: the order of pages is written at the end.
  private func addCover(of roll: PacketRoll, to output: inout PacketOutput) throws(HandoutError) {
    let settings = batch.defaults.settings
    let file = try settings.clinicFile()
    let clinic = try loading { () throws(LoadError) in try batch.clinics.entry(for: file) }.clinic
    var part: PacketPart?
    var count = 0
    // The numbers of pages stand at the end of lines, so that their digits hardly ever change how many pages there are.
    for _ in 1...4 {
      let roster = roll.roster(
        coverPages: count, pages: output.writer.pageCount, rowsWithoutHandout: rowsWithoutHandout.count,
        clinic: clinic, date: settings.date.calendarDate)
      var cover = try batch.press.packetCover(
        of: roster, paper: output.usualPaper, settings: settings, language: batch.mainLanguage, clinics: batch.clinics)
      // Sheets that are turned over the short edge would have it upside down on their backs.
      if output.writer.edge == .shortEdge { cover.sides = .one }
      let placed = PacketPart(title: cover.metadata.title, separator: nil, handout: cover, isNumbered: false)
      part = placed
      guard placed.pageCounts(form).all != count else { break }
      count = placed.pageCounts(form).all
    }
    guard let part else { return }
    let segment = state.withLock { $0.plan.cover(part, packet: output.number, form: form, metadata: metadata) }
    let drawn = try batch.press.draw(segment, form: form)
    try output.write(
      try batch.press.finishing { () throws(FinishingError) in try output.writer.append(drawn, leads: true) })
  }

  /// - Parameter page: the number of the handout's first page in its packet; afterwards that of the next handout's.
  private func report(_ row: BatchRow, _ result: Placed, packet: Int, page: inout Int) {
    switch result {
    case .success(let made):
      let (own, all) = made.part.pageCounts(form)
      let pages = page...(page + own - 1)
      page += all
      state.withLock { $0.summary.made += 1 }
      let item = BatchItem(
        row: row.identity.number, id: row.identity.id, pages: made.placed.pageCount, bytes: 0,
        packet: PacketPlace(file: paths[packet], pages: pages), warnings: made.warnings.map { $0.located(in: row) })
      guard options.hasCover else { return batch.report(.made(item)) }
      batch.report(.placed(row: row.identity.number))
      output?.roll?.add(made, of: row.identity, item: item, pages: pages)
    case .failure(let error):
      state.withLock { $0.summary.failed += 1 }
      rowsWithoutHandout.count += 1
      batch.reportFailure(of: row, error.located(in: row))
    }
  }

  /// Ends the last packet; a run that was stopped, or whose list broke off, leaves none that is not whole.
  private func end(_ feed: RowFeed) throws(HandoutError) -> BatchSummary {
    if let output = output.take() {
      if batch.stop.isAsked || feed.error != nil {
        output.discard()
        state.withLock { $0.summary.made -= output.handouts }
      } else {
        try finish(output)
      }
    }
    let summary = state.withLock { state in
      state.summary.wasStopped = batch.stop.isAsked
      state.summary.listError = feed.error
      return state.summary
    }
    if summary.made == 0, !summary.wasStopped, summary.listError == nil { batch.report(.warning([noPacket])) }
    return summary
  }

  /// What someone should know before printing the packet of an earlier day.
  private var noPacket: HandoutDiagnostic {
    HandoutDiagnostic(
      Diagnostic(
        warning: .noPacket, at: SourcePlace(file: paths.known.first ?? batch.list.name, origin: .library),
        "no packet was made: no row has a handout", help: "a file of this name is an earlier packet"))
  }

  /// Keeps the first error and lets the other threads end.
  private func breakOff(_ error: HandoutError) {
    state.withLock { state in
      if state.error == nil { state.error = error }
    }
    batch.stop.ask()
    placing.breakOff()
    joining.breakOff()
  }
}
