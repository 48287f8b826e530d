import HandoutCairo
import HandoutClinical
import HandoutComposer
import HandoutEngine
import HandoutInput
import HandoutKit
import HandoutLoader
import HandoutPDF
import HandoutPages

/// A row's pages for a packet, and what the packet must know of them.
struct PlacedRow: Sendable {
  var part: PacketPart
  /// The same as pages of layouts; nil where Cairo draws them.
  var shared: SharedHandout?
  var placed: PlacedHandout
  var paper: HandoutPaper
  /// The row on the packet's cover; its pages are counted where the packet ends.
  var entry: PacketRoster.Entry
  var clinic: Clinic
  /// What someone should look at, the separator's complaints among them.
  var warnings: [HandoutDiagnostic]
}

extension HandoutPress {
  /// A handout's pages, with the sheet that lies before them in a packet where one is wanted.
  func row(
    of request: HandoutRequest, title: String, clinics: ClinicCache, hasSeparator: Bool
  ) throws(HandoutError) -> PlacedRow {
    var timings = StageTimings()
    var loaded = try load(namingCondition(of: request), clinics: clinics, timings: &timings)
    let sheet = loaded.sheet
    if sheet.patient.address != nil, !hasSeparator { loaded.warnings.append(loaded.warningOfAddress(.noSeparator)) }
    let placed = try place(loaded, namesPatient: request.settings.namesPatientInTitle, timings: timings)
    let (separator, warnings) =
      try hasSeparator ? separator(before: loaded, pages: placed.pageCount) : (nil, [])
    let known = KnownIdentity(sheet.patient, wanted: sheet.clinic.identifiers)
    return PlacedRow(
      part: PacketPart(title: title, separator: separator, handout: placed.document), placed: placed,
      paper: HandoutPaper(loaded.paper),
      entry: PacketRoster.Entry(patient: known, title: title, therapist: sheet.patient.therapist, pages: 1...1),
      clinic: sheet.clinic, warnings: placed.warnings + warnings.map(HandoutDiagnostic.init))
  }

  /// The sheet before a handout. An address that the window of an envelope cannot show whole is left out and told.
  private func separator(
    before loaded: LoadedSheet, pages: Int
  ) throws(HandoutError) -> (PlacedDocument, warnings: [Diagnostic]) {
    let paper = HandoutPaper(loaded.paper)
    let engine = Engine(shaper: shaper, pictures: loaded.pictures, layouts: layouts)
    let composer = Composer(
      design: try separatorDesign(), theme: loaded.composer.theme, phrases: loaded.composer.phrases)
    func placed(showsAddress: Bool) throws(EngineError) -> PlacedDocument {
      try engine.place(
        try engine.prepare(
          composer.separator(before: loaded.sheet, pages: pages, paper: paper.size, showsAddress: showsAddress)))
    }
    var warnings: [Diagnostic] = []
    do throws(EngineError) {
      guard loaded.sheet.patient.address != nil else { return (try placed(showsAddress: false), []) }
      if composer.hasWindow(for: loaded.sheet, paper: paper.size) {
        do throws(EngineError) {
          return (try placed(showsAddress: true), [])
        } catch {
          guard case .tooLarge = error else { throw error }
          warnings = [loaded.warningOfAddress(.tooLarge)]
        }
      } else {
        warnings = [loaded.warningOfAddress(.paper)]
      }
      return (try placed(showsAddress: false), warnings)
    } catch {
      throw HandoutError(error, places: loaded.places, paper: paper) {
        loaded.composer.name(of: $0, in: loaded.sheet)
      }
    }
  }

  /// The pages that list the patients of a packet.
  ///
  /// - Parameters:
  ///   - settings: the look of the batch's sheets.
  ///   - language: the batch's language.
  func packetCover(
    of roster: PacketRoster, paper: HandoutPaper, settings: SheetSettings, language: String, clinics: ClinicCache
  ) throws(HandoutError) -> PlacedDocument {
    let composer = try packetCoverComposer(
      settings: settings, language: language, country: roster.clinic.country, clinics: clinics)
    // Its pages are no other packet's, so they are kept nowhere.
    let engine = Engine(
      shaper: shaper, pictures: SheetPictures(pictures: [:]), pageLimit: roster.entries.count + Engine.pageLimit)
    do throws(EngineError) {
      return try engine.place(try engine.prepare(composer.packetCover(of: roster, paper: paper.size)))
    } catch {
      throw HandoutError(error, paper: paper) { _ in BlockName(words: "the cover of the packet") }
    }
  }

  /// A row's pages as those of their layouts; nil where they have something that only Cairo draws.
  func shared(_ part: PacketPart, form: PacketForm) -> SharedHandout? {
    SharedHandout(part, form: form, base: base(of:))
  }

  /// Stages 5 and 6 for some handouts that are planned, as far as they need no other segment.
  func draw(_ planned: [PlannedPiece], form: PacketForm) throws(HandoutError) -> [PacketPiece] {
    var pieces: [PacketPiece] = []
    for piece in planned {
      var drawn: DrawnSegment?
      if let segment = piece.segment { drawn = try draw(segment, form: form) }
      pieces.append(PacketPiece(shared: piece.shared, drawn: drawn))
    }
    return pieces
  }

  /// Stage 5 for a segment of a packet, and of stage 6 what needs no other segment.
  func draw(_ segment: PacketSegment, form: PacketForm) throws(HandoutError) -> DrawnSegment {
    let bytes: [UInt8]
    do throws(DrawingError) {
      bytes = try renderer.pdf(segment.document, pictures: .marked, isTagged: !form.isForPaperOnly)
    } catch {
      throw HandoutError(error)
    }
    return try finishing { () throws(FinishingError) in try PacketWriter.read(bytes, segment: segment, form: form) }
  }

  /// Runs a piece of stage 6.
  func finishing<Value>(_ body: () throws(FinishingError) -> Value) throws(HandoutError) -> Value {
    do throws(FinishingError) {
      return try body()
    } catch {
      throw HandoutError(error)
    }
  }
}
