package import HandoutDocument
import HandoutGeometry
import HandoutPages

extension Engine {
  /// Stage 3 for a document in several forms, each shorter than the one before: the first that fits its pages. The last one is taken in any
  /// case, and has as many pages as it needs.
  ///
  /// The same forms always give the same choice. What they share is prepared once, and for the next patient with blocks of the same sizes
  /// the choice is known: of the first form, then, no more is prepared than those blocks. Where another thread is choosing for blocks of
  /// these sizes, its choice is waited for.
  ///
  /// - Parameters:
  ///   - count: the number of forms, at least 1.
  ///   - document: the form at a place, from 0.
  /// - Returns: the prepared form, and its place.
  package func prepare(
    forms count: Int, _ document: (Int) -> Document
  ) throws(EngineError) -> (prepared: Prepared, form: Int) {
    let known = count > 1 ? PreparedBlocks() : nil
    var form = 0
    var sized = try self.sized(document(form), mayGrow: count == 1, known: known)
    let first = sized.key
    var turn = layouts.turn(for: first, isFirst: true)
    var isChosen = count == 1
    if !isChosen, let chosen = layouts.rung(for: first), chosen < count {
      isChosen = true
      if chosen > 0 {
        form = chosen
        sized = try self.sized(document(form), mayGrow: form == count - 1, known: known)
      }
      if turn == nil { turn = layouts.turn(for: sized.key, isFirst: false) }
    }
    while true {
      let prepared = try self.prepared(sized, known: known, turn: turn)
      var isTaken = isChosen || form == count - 1
      if !isTaken { isTaken = try fits(prepared) }
      if isTaken {
        if count > 1 { layouts.keep(rung: form, for: first) }
        return (prepared, form)
      }
      form += 1
      sized = try self.sized(document(form), mayGrow: form == count - 1, known: known)
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
