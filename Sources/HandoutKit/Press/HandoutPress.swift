import HandoutCairo
import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutEngine
import HandoutInput
import HandoutLayouts
import HandoutPDF
import HandoutPages
import HandoutTypography

/// Loads fonts and library once, then makes any number of handouts for any number of tasks.
///
///     let press = try HandoutPress()
///     let request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: HandoutDate(secondsSince1970: now))
///     let pdf = try press.make(request).pdf
public final class HandoutPress: Sendable {
  let library: ClinicalLibrary
  let shelf: DesignShelf
  let pictures: PictureShelf
  let fonts: FontBook
  let shaper: Shaper
  /// What was placed for one patient and serves the next.
  let layouts = LayoutCache()
  let renderer: CairoRenderer

  /// Opens the fonts and the library.
  ///
  /// - Parameters:
  ///   - libraries: folders whose files come before the built-in ones, the first one foremost.
  ///   - fontFolders: folders to search for fonts instead of the system's; empty for the system's.
  /// - Throws: `HandoutError` of the kind `missingService` for fonts and a Cairo that is too new, `missingFile` for folders.
  public init(libraries: [String] = [], fontFolders: [String] = []) throws(HandoutError) {
    do throws(DrawingError) {
      try CairoRenderer.checkVersion()
    } catch {
      throw HandoutError(.missingService, Message(words: error.description))
    }
    let providers = try LibraryFolders(libraries).providers
    library = ClinicalLibrary(providers: providers)
    shelf = DesignShelf(providers: providers)
    pictures = PictureShelf(providers: providers)
    do throws(FontError) {
      fonts = try fontFolders.isEmpty ? FontBook() : FontBook(directories: fontFolders)
    } catch {
      throw HandoutError(.missingService, Message(words: error.description))
    }
    shaper = Shaper(fonts: fonts)
    renderer = CairoRenderer(fonts: fonts)
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
    try place(request, clinics: ClinicShelf())
  }

  /// Stages 1 to 4 with clinic files that may be read already.
  func place(_ request: HandoutRequest, clinics: ClinicShelf) throws(HandoutError) -> PlacedHandout {
    var timings = StageTimings()
    let order = try self.order(request, clinics: clinics, timings: &timings)
    return try place(order, request: request, timings: timings)
  }

  /// Stage 1.
  func order(
    _ request: HandoutRequest, clinics: ClinicShelf, timings: inout StageTimings
  ) throws(HandoutError) -> HandoutOrder {
    try timings.measure(.load) { () throws(HandoutError) in
      let order = try RequestReader(library: library, shelf: shelf, pictures: pictures, clinics: clinics).read(request)
      do throws(FontError) {
        try fonts.require(order.composer.theme.font)
      } catch {
        throw HandoutError(.missingService, Message(words: error.description))
      }
      return order
    }
  }

  /// Stages 2 to 4.
  ///
  /// The red flags stand on page 1. Where very long names push them off it, the facts make way.
  func place(
    _ order: HandoutOrder, request: HandoutRequest, timings: StageTimings
  ) throws(HandoutError) -> PlacedHandout {
    let placed = try placeOnce(order, request: request, timings: timings)
    guard !order.composer.hasRedFlagsOnFirstPage(placed.document.outline.map { ($0.title, $0.page) }) else {
      return placed
    }
    var order = order
    order.composer = order.composer.puttingRedFlagsFirst()
    return try placeOnce(order, request: request, timings: placed.timings)
  }

  private func placeOnce(
    _ order: HandoutOrder, request: HandoutRequest, timings: StageTimings
  ) throws(HandoutError) -> PlacedHandout {
    var timings = timings
    let engine = Engine(shaper: shaper, pictures: order.pictures, layouts: layouts)
    do throws(EngineError) {
      // How many forms of the document are composed is decided while they are prepared.
      var composing = StageTimings()
      let chosen = try timings.measure(.prepare) { () throws(EngineError) in
        try engine.prepare(forms: order.composer.formCount) { form in
          composing.measure(.compose) {
            order.composer.compose(
              order.sheet, form: form, paper: order.paper.size, namesPatient: request.namesPatientInTitle)
          }
        }
      }
      timings.move(composing[.compose], from: .prepare, to: .compose)
      let prepared = chosen.prepared
      let placed = try timings.measure(.flow) { () throws(EngineError) in try engine.place(prepared) }
      let warnings =
        order.warnings + [HandoutPress.warning(about: prepared.omitted)].compactMap(\.self)
        + HandoutPress.warnings(about: order.composer.leftOut(inForm: chosen.form))
      return PlacedHandout(
        document: placed, imageFile: order.imageFile, warnings: warnings.map(HandoutDiagnostic.init), timings: timings)
    } catch {
      throw HandoutError(error, places: InputPlaces(of: request)) { order.composer.name(of: $0, in: order.sheet) }
    }
  }

  /// What someone should know of heads that have no room for all their words.
  private static func warning(about omitted: [FurniturePart]) -> Diagnostic? {
    let help: Message = "page 1 has them in full; shorter names of the clinic and the patient make room"
    let place = SourcePlace(file: "handout")
    if omitted.contains(.clinic) {
      return Diagnostic(
        .warning, at: place, "the running heads have no room for the title, the clinic's name and its phone number",
        help: help, code: "running-head-shortened")
    }
    guard omitted.contains(.title) else { return nil }
    return Diagnostic(
      .warning, at: place, "the running heads have no room for the title", help: help, code: "running-head-shortened")
  }

  /// What someone should know of a sheet that says less than its design can.
  private static func warnings(about leftOut: [LeftOut]) -> [Diagnostic] {
    leftOut.map { thing in
      let help: Message =
        thing == .moreSheets
        ? "print all of them; fewer exercises or a shorter note may fit on one sheet"
        : "it is in Full: make one with --design full"
      return Diagnostic(
        .warning, at: SourcePlace(file: "handout"), "\(words: thing.words)", help: help, code: thing.rawValue)
    }
  }

  /// Stages 5 and 6: the PDF of page models.
  public func draw(_ placed: PlacedHandout) throws(HandoutError) -> Handout {
    var timings = placed.timings
    let drawn = try timings.measure(.draw) { () throws(HandoutError) in try bytes(of: placed, pictures: .marked) }
    let finished = try timings.measure(.finish) { () throws(HandoutError) in
      try finishing { () throws(FinishingError) in try PDFFinisher.finish(drawn, document: placed.document) }
    }
    return Handout(pdf: finished, pageCount: placed.pageCount, warnings: placed.warnings, timings: timings)
  }

  /// Stage 5 alone: the PDF as Cairo draws it, every picture path by path, before it is checked. For measuring.
  public func drawUnfinished(_ placed: PlacedHandout) throws(HandoutError) -> [UInt8] {
    try bytes(of: placed, pictures: .drawn)
  }

  /// One page as a PNG image.
  ///
  /// - Parameters:
  ///   - page: the page's number from 1.
  ///   - dotsPerInch: the resolution, 10 to 1200.
  public func png(_ placed: PlacedHandout, page: Int, dotsPerInch: Double) throws(HandoutError) -> [UInt8] {
    guard placed.document.pages.indices.contains(page - 1) else {
      throw HandoutError(.usage, "there is no page \(words: page); the handout has \(words: placed.pageCount) pages")
    }
    do throws(DrawingError) {
      return try renderer.png(placed.document.pages[page - 1], dotsPerInch: dotsPerInch)
    } catch {
      throw HandoutError(error, imageFile: placed.imageFile)
    }
  }

  private func bytes(of placed: PlacedHandout, pictures: PictureDrawing) throws(HandoutError) -> [UInt8] {
    do throws(DrawingError) {
      return try renderer.pdf(placed.document, pictures: pictures)
    } catch {
      throw HandoutError(error, imageFile: placed.imageFile)
    }
  }
}
