import HandoutComposer
import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutInput
import HandoutLayouts
import HandoutLoader
import HandoutPages

extension HandoutPress {
  /// Lays pages out on the sheets of paper that are printed, where the design has several on a sheet.
  ///
  /// - Throws: `HandoutError` where the form that holds all words needs a larger paper than the first one.
  func imposed(_ placed: PlacedHandout, of loaded: LoadedSheet) throws(HandoutError) -> PlacedHandout {
    let design = loaded.composer.design.onRung(placed.form)
    guard let imposition = design.imposition else { return placed }
    try check(HandoutPaper(loaded.paper).size, for: design)
    let document = Imposer(loaded.imposition(imposition, of: design)).imposed(placed.document)
    return placed.with(document)
  }

  /// Refuses a paper that is too small for what is cut out of it.
  func check(_ paper: Size, for design: PageDesign) throws(HandoutError) {
    guard let imposition = design.imposition else { return }
    let extent = imposition.extent(on: paper)
    guard extent.width > paper.width || extent.height > paper.height, imposition.sheet(of: paper) == paper else {
      return
    }
    let sides = [extent.width, extent.height].map { Int($0.points.rounded(.up)) }
    throw HandoutError(
      .usage,
      "the design \(words: design.id) needs a paper of at least \(words: sides[0]) by \(words: sides[1]) points",
      help: "choose letter, legal or a4")
  }
}

extension LoadedSheet {
  /// The size of a page, before pages are laid out on paper.
  var pageSize: Size {
    let paper = HandoutPaper(paper).size
    return composer.design.imposition?.pageSize(on: paper) ?? paper
  }

  /// How pages stand on the paper, in the colours and words of the sheet.
  fileprivate func imposition(_ stated: DesignImposition, of design: PageDesign) -> Imposition {
    let phrases = composer.phrases
    let dash = [design.length(.marksDash), design.length(.marksGap)]
    let isCropped = stated.hasCropMarks || !stated.isCut
    let marks = Imposition.Marks(
      color: composer.theme.color(.logLine), thickness: design.length(.marksLine), dashes: dash,
      length: isCropped ? design.length(.marksLength) : .zero, offset: design.length(.marksOffset))
    return Imposition(
      form: form(of: stated, design), paper: stated.sheet(of: HandoutPaper(paper).size), marks: marks,
      hole: stated.hole.map { Imposition.Hole(center: $0.center, diameter: $0.diameter) },
      label: phrases.text(.cardsRange), isRightToLeft: Engine.mirrors(phrases.language))
  }

  private func form(of stated: DesignImposition, _ design: PageDesign) -> Imposition.Form {
    switch stated.form {
    case .booklet(let inner): return .booklet(inner: inner)
    case .cells(let columns, let rows, _): return .cut(columns: columns, rows: rows)
    case .panels(let rows, let turned, _):
      // A region is a panel, and a panel is a page.
      let pages = rows.map { $0.map { name in design.regions.firstIndex { $0.name == name } } }
      return .folded(panels: pages, turned: turned)
    }
  }
}

extension DesignImposition {
  fileprivate var isCut: Bool {
    if case .cells = form { true } else { false }
  }
}
