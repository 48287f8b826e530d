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
  func imposed(_ placed: PlacedHandout, of loaded: LoadedSheet) -> PlacedHandout {
    let design = loaded.composer.design.onRung(placed.form)
    guard let imposition = design.imposition else { return placed }
    let document = Imposer(loaded.imposition(imposition, of: design)).imposed(placed.document)
    return placed.with(document)
  }

  /// Refuses a paper that is too small for what is cut out of it.
  func checkPaper(of loaded: LoadedSheet) throws(HandoutError) {
    let paper = HandoutPaper(loaded.paper).size
    guard let imposition = loaded.composer.design.imposition else { return }
    let extent = imposition.extent(on: paper)
    guard extent.width > paper.width || extent.height > paper.height, imposition.sheet(of: paper) == paper else {
      return
    }
    throw HandoutError(
      .usage,
      "the design \(words: loaded.composer.design.id) needs a paper of at least \(words: extent.width.points) by \(words: extent.height.points) points",
      help: "choose letter or a4")
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
