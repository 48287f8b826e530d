package import HandoutDocument
import HandoutGeometry
import HandoutPages

extension Engine {
  /// Stage 3 for a document in several forms, each shorter than the one before: the first that fits its pages. The last one is taken in any
  /// case, and has as many pages as it needs.
  ///
  /// The same forms always give the same choice. What they share is prepared once, and for the next patient with blocks of the same sizes
  /// the choice is known.
  ///
  /// - Parameters:
  ///   - count: the number of forms, at least 1.
  ///   - document: the form at a place, from 0.
  /// - Returns: the prepared form, and its place.
  package func prepare(
    forms count: Int, _ document: (Int) -> Document
  ) throws(EngineError) -> (prepared: Prepared, form: Int) {
    guard count > 1 else { return (try prepare(document(0)), 0) }
    let known = PreparedBlocks()
    var form = 0
    var first: LayoutKey?
    var isChosen = false
    while true {
      let isLast = form >= count - 1
      let prepared = try prepare(document(form), mayGrow: isLast, known: known)
      if first == nil {
        first = prepared.key
        if let chosen = layouts.rung(for: prepared.key), chosen > 0, chosen < count {
          form = chosen
          isChosen = true
          continue
        }
      }
      var isTaken = isChosen || isLast
      if !isTaken { isTaken = try fits(prepared) }
      if isTaken {
        if let first { layouts.keep(rung: form, for: first) }
        return (prepared, form)
      }
      form += 1
    }
  }

  /// Whether the pages that a document wants hold it.
  private func fits(_ prepared: Prepared) throws(EngineError) -> Bool {
    guard case .shaped(let body, _) = prepared.rest, let runs = prepared.document.runs else { return true }
    let flow = PageFlow(setup: prepared.document.page, pageLimit: pageLimit)
    let layout = try RunFlow(flow: flow, runs: runs, mayGrow: false).layout(
      SpareBlocks(of: prepared.document.body).children(of: body), fill: PageFlow.Fill())
    return layout != nil
  }
}
