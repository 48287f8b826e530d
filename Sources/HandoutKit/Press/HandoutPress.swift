package import HandoutCairo
import HandoutClinical
import HandoutComposer
import HandoutDocument
package import HandoutEngine
import HandoutInput
import HandoutLayouts
package import HandoutLoader
package import HandoutPDF
package import HandoutPages
package import HandoutTypography

/// Loads fonts and library once, then makes any number of handouts for any number of tasks.
///
///     let press = try HandoutPress()
///     let request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: HandoutDate(secondsSince1970: now))
///     let pdf = try press.make(request).pdf
public final class HandoutPress: Sendable {
  /// The version of the library and the program.
  public static let version = "0.6.0"

  /// The folders whose files come before the built-in ones.
  let libraries: [String]
  package let loader: Loader
  package let fonts: FontBook
  package let shaper: Shaper
  /// What was placed for one patient and serves the next.
  package let layouts = LayoutCache()
  package let renderer: CairoRenderer
  /// The colours of archived files, read for the first of them.
  let archiveProfile = ArchiveProfile()

  /// Opens the fonts and the library.
  ///
  /// - Parameters:
  ///   - libraries: folders whose files come before the built-in ones, the first one foremost.
  ///   - fontFolders: folders to search for fonts instead of the system's; empty for the system's.
  /// - Throws: `HandoutError` of the kind `missingService` for fonts and a Cairo that is not known, `missingFile` for folders.
  public init(libraries: [String] = [], fontFolders: [String] = []) throws(HandoutError) {
    do throws(DrawingError) {
      try CairoRenderer.checkVersion()
    } catch {
      throw HandoutError(.missingService, Message(words: error.description))
    }
    self.libraries = libraries
    loader = try Self.loader(libraries)
    do throws(FontError) {
      fonts = try fontFolders.isEmpty ? FontBook() : FontBook(directories: fontFolders)
    } catch {
      throw HandoutError(.missingService, Message(words: error.description))
    }
    shaper = Shaper(fonts: fonts)
    renderer = CairoRenderer(fonts: fonts)
  }

  /// A press that knows nothing of the library yet and shares the fonts of another.
  private init(loader: Loader, of other: HandoutPress) {
    self.loader = loader
    (libraries, fonts, shaper, renderer) = (other.libraries, other.fonts, other.shaper, other.renderer)
  }

  private static func loader(_ libraries: [String]) throws(HandoutError) -> Loader {
    try loading { () throws(LoadError) in try Loader(libraries: libraries, readFile: FileSystem.readForLoading) }
  }

  /// The same press with a library that is read anew, for files that have changed; the fonts stay open.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` for a folder that is gone.
  public func rereadingLibrary() throws(HandoutError) -> HandoutPress {
    HandoutPress(loader: try Self.loader(libraries), of: self)
  }

  /// Makes a handout: all six stages.
  ///
  /// - Throws: `HandoutError`; nothing is written anywhere.
  public func make(_ request: HandoutRequest) throws(HandoutError) -> Handout {
    let placed = try place(request)
    return try draw(placed)
  }

  /// Stages 1 to 4: the page models of a handout.
  public func place(_ request: HandoutRequest) throws(HandoutError) -> PlacedHandout {
    try place(request, clinics: ClinicCache(readFile: FileSystem.readForLoading))
  }

  /// Stages 1 to 4 with clinic files that may be read already.
  package func place(_ request: HandoutRequest, clinics: ClinicCache) throws(HandoutError) -> PlacedHandout {
    var timings = StageTimings()
    let request = namingCondition(of: request)
    var loaded = try load(request, clinics: clinics, timings: &timings)
    if loaded.sheet.patient.address != nil { loaded.warnings.append(loaded.warningOfAddress(.noSeparator)) }
    var placed = try place(loaded, namesPatient: request.settings.namesPatientInTitle, timings: timings)
    let patient = loaded.sheet.patient
    placed.whose = PersonalFacts(name: patient.name, id: patient.id, born: patient.born, bornIn: patient.bornIn)
    placed.session = loaded.sheet.minutes.map { SessionFacts(minutes: $0, days: loaded.sheet.phase?.days) }
    placed.isDraft = loaded.sheet.isDraft
    placed.draftMarks = PlacedHandout.draftMarks(of: loaded)
    return try placed.asked(for: request, loaded)
  }

  /// The request with the id of its condition where it goes on from a plan: what a plan keeps depends on whether the condition is its
  /// own, whatever it is called. One that is none is told by stage 1, which knows where it is written.
  package func namingCondition(of request: HandoutRequest) -> HandoutRequest {
    guard request.plan != nil, let name = request.condition else { return request }
    var request = request
    let side = request.side ?? request.row?.patient.side.flatMap { HandoutSide(rawValue: $0.rawValue) }
    request.condition = (try? conditionID(of: name, side: side)) ?? name
    return request
  }

  /// Stage 1.
  package func load(
    _ request: HandoutRequest, clinics: ClinicCache, timings: inout StageTimings
  ) throws(HandoutError) -> LoadedSheet {
    try timings.measure(.load) { () throws(HandoutError) in
      let loadRequest = try request.loadRequest()
      var loaded = try loading { () throws(LoadError) in try loader.load(loadRequest, clinics: clinics) }
      if let warning = request.plan?.warning(aboutExercisesOf: loaded, request: loadRequest) {
        loaded.warnings.append(warning)
      }
      do throws(FontError) {
        try fonts.require(loaded.composer.theme.font)
      } catch {
        throw HandoutError(.missingService, Message(words: error.description))
      }
      return loaded
    }
  }

  /// Stages 2 to 4. Each design of several is placed by itself, and its pages follow those of the design before.
  ///
  /// - Parameter namesPatient: whether the file's title names the patient.
  package func place(
    _ loaded: LoadedSheet, namesPatient: Bool, timings: StageTimings
  ) throws(HandoutError) -> PlacedHandout {
    guard !loaded.furtherComposers.isEmpty else {
      return try placePart(loaded, namesPatient: namesPatient, timings: timings)
    }
    var parts = PlacedParts(of: loaded, timings: timings)
    for part in loaded.parts {
      do throws(HandoutError) {
        parts.add(
          try placePart(part, namesPatient: namesPatient, timings: parts.timings), design: part.composer.design.id,
          title: part.composer.partName)
      } catch {
        throw parts.naming(part.composer.design.id, in: error)
      }
    }
    return try parts.joined()
  }

  /// Stages 2 to 4 of one design.
  ///
  /// The red flags stand on page 1. Where very long names push them off it, the facts make way. A strip on page 1 names the page
  /// of the full list, which is known only when it is placed.
  ///
  /// - Parameter namesPatient: whether the file's title names the patient.
  private func placePart(
    _ loaded: LoadedSheet, namesPatient: Bool, timings: StageTimings
  ) throws(HandoutError) -> PlacedHandout {
    try check(HandoutPaper(loaded.paper).size, for: loaded.composer.design)
    let pages = try placePages(loaded, namesPatient: namesPatient, timings: timings)
    return try imposed(pages, of: loaded)
  }

  /// The pages before they are laid out on sheets of paper.
  package func placePages(
    _ loaded: LoadedSheet, namesPatient: Bool, timings: StageTimings
  ) throws(HandoutError) -> PlacedHandout {
    var loaded = loaded
    var placed = try placeOnce(loaded, namesPatient: namesPatient, timings: timings)
    // Other words can move the list once more; after a few tries it is "on your sheet", which is always so.
    for attempt in 1...HandoutPress.attempts {
      let outline = placed.document.outline.map { ($0.title, $0.page) }
      guard let place = loaded.composer.placeOfFullList(in: outline, of: loaded.sheet),
        place != loaded.composer.warningPlace, loaded.composer.warningPlace != .sheet
      else { break }
      loaded.composer.warningPlace = attempt < HandoutPress.attempts ? place : .sheet
      placed = try placeOnce(loaded, namesPatient: namesPatient, timings: placed.timings)
    }
    guard !loaded.composer.hasRedFlagsOnFirstPage(placed.document.outline.map { ($0.title, $0.page) }) else {
      return placed
    }
    loaded.composer = loaded.composer.puttingRedFlagsFirst()
    return try placeOnce(loaded, namesPatient: namesPatient, timings: placed.timings)
  }

  /// How often a sheet is placed to find the page of its full list.
  private static let attempts = 3

  private func placeOnce(
    _ loaded: LoadedSheet, namesPatient: Bool, timings: StageTimings
  ) throws(HandoutError) -> PlacedHandout {
    var timings = timings
    let engine = Engine(shaper: shaper, pictures: loaded.pictures, layouts: layouts)
    do throws(EngineError) {
      // How many forms of the document are composed is decided while they are prepared.
      var composing = StageTimings()
      let chosen = try timings.measure(.prepare) { () throws(EngineError) in
        try engine.prepare(forms: loaded.composer.formCount) { form in
          composing.measure(.compose) {
            loaded.composer.compose(
              loaded.sheet, form: form, paper: loaded.pageSize, namesPatient: namesPatient)
          }
        }
      }
      timings.move(composing[.compose], from: .prepare, to: .compose)
      let prepared = chosen.prepared
      var placed = try timings.measure(.flow) { () throws(EngineError) in try engine.place(prepared) }
      placed.sides = loaded.composer.design.sides
      let warnings =
        loaded.warnings + [HandoutPress.warning(about: prepared.omitted)].compactMap(\.self)
        + HandoutPress.warnings(about: loaded.composer.leftOut(inForm: chosen.form, of: loaded.sheet))
        + [
          HandoutPress.warning(aboutCompanionOf: loaded),
          HandoutPress.warning(aboutLinksOf: loaded, form: chosen.form),
        ].compactMap(\.self)
      return PlacedHandout(
        document: placed, warnings: warnings.map(HandoutDiagnostic.init), timings: timings,
        form: chosen.form)
    } catch {
      // What is too large is so in the last of the forms, which all others failed before.
      var form = 0
      if case .tooLarge = error { form = loaded.composer.formCount - 1 }
      throw HandoutError(error, places: loaded.places, paper: HandoutPaper(loaded.paper)) {
        loaded.composer.name(of: $0, in: loaded.sheet, form: form)
      }
    }
  }

  /// Stages 5 and 6: the PDF of page models.
  public func draw(_ placed: PlacedHandout) throws(HandoutError) -> Handout {
    var timings = placed.timings
    let additions = try additions(to: placed)
    let shared = sharedFile(of: placed, additions, &timings)
    let pdf: [UInt8] = if let shared { shared } else { try drawnFile(of: placed, additions, &timings) }
    return Handout(
      pdf: pdf, pageCount: placed.pageCount, parts: placed.parts, warnings: placed.warnings, timings: timings)
  }

  /// The file as that of its layout with the patient's own frames in it; nil where it has something that only Cairo draws. Whether the layout
  /// is finished already makes no difference to the file.
  private func sharedFile(
    of placed: PlacedHandout, _ additions: FileAdditions, _ timings: inout StageTimings
  ) -> [UInt8]? {
    guard let own = placed.document.own else { return nil }
    let base = timings.measure(.draw) { () -> LayoutBase? in self.base(of: own.layout) }
    // What is not sound is drawn by Cairo, and is told then.
    return timings.measure(.finish) { () -> [UInt8]? in
      try? base?.file(of: placed.document, own, additions: additions)
    }
  }

  /// What files of a layout have in common, drawn for the first of them; nil where Cairo draws each anew, and says what is wrong with it.
  package func base(of layout: SharedLayout) -> LayoutBase? {
    let finished = layout.finished {
      guard let (document, bytes) = try? renderer.pdf(layout) else { return nil }
      return try? LayoutBase(
        bytes, document: document, layout: layout, advances: renderer.advances(of: layout))
    }
    return finished as? LayoutBase
  }

  /// The file as Cairo draws it, made accessible.
  package func drawnFile(
    of placed: PlacedHandout, _ additions: FileAdditions, _ timings: inout StageTimings
  ) throws(HandoutError) -> [UInt8] {
    let drawn = try timings.measure(.draw) { () throws(HandoutError) in try bytes(of: placed, pictures: .marked) }
    return try timings.measure(.finish) { () throws(HandoutError) in
      do throws(FinishingError) {
        return try PDFFinisher.finish(drawn, document: placed.document, additions: additions)
      } catch {
        throw HandoutError(error)
      }
    }
  }

  /// Stage 5 alone: the PDF as Cairo draws it, every picture path by path, before it is checked. For measuring.
  public func drawUnfinished(_ placed: PlacedHandout) throws(HandoutError) -> [UInt8] {
    try bytes(of: placed, pictures: .drawn)
  }

  private func bytes(of placed: PlacedHandout, pictures: PictureDrawing) throws(HandoutError) -> [UInt8] {
    do throws(DrawingError) {
      return try renderer.pdf(placed.document, pictures: pictures)
    } catch {
      throw HandoutError(error)
    }
  }
}
