/// A mark that a sign has begun.
struct OpenMark {
  let mark: Mark
  /// How many states were saved where the mark begins; nil while nothing of it was shown.
  var level: Int?
  /// Behind the last that was shown in it.
  var end = 0
  /// Whether something was shown in a state that is saved since.
  var isShownDeeper = false
}

/// Marks begin right before what is first shown in them and end right behind the last, so that they nest with saved states as far as
/// what is shown does; with texts they always nest (PDF 1.7, §14.6).
extension DrawingScanner {
  /// Takes out the sign of the page's next element and begins its mark. Neighbours that are not read share one.
  ///
  /// - Parameter start: where the sign's path begins; its end is where the reading is.
  mutating func beginMark(from start: Int) throws(FinishingError) {
    guard let marks, markCount < marks.count else { throw .marks(page: page) }
    let next = marks[markCount]
    markCount += 1
    let goesOn = next.number == nil && mark.map { $0.mark.number == nil } ?? false
    if !goesOn { endMark() }
    result += bytes[copied..<start]
    copied = position
    if !goesOn { mark = OpenMark(mark: next) }
  }

  /// Opens the mark with the first that is shown in it.
  mutating func show(from start: Int) throws(FinishingError) {
    guard let open = mark else {
      guard marks == nil else { throw problem("something visible outside every mark") }
      return
    }
    guard open.level == nil else { return }
    guard start >= copied else { throw problem("something visible that begins before its mark") }
    mark?.level = level
    result += bytes[copied..<start]
    copied = start
    writeBegin(of: open.mark)
  }

  /// Notes that something was shown just now.
  ///
  /// - Parameter level: how many states are saved.
  mutating func noteShown(_ level: Int) {
    guard let own = mark?.level else { return }
    if level <= own { mark?.end = position } else { mark?.isShownDeeper = true }
  }

  /// Notes that a state was brought back.
  mutating func noteLevel(_ level: Int) {
    guard let open = mark, open.isShownDeeper, let own = open.level, level <= own else { return }
    mark?.end = position
    mark?.isShownDeeper = false
  }

  /// Ends the open mark; one in which nothing was shown is written all the same, since the structure counts it.
  mutating func endMark() {
    guard let open = mark else { return }
    mark = nil
    if open.level == nil {
      guard open.mark.number != nil else { return }
      writeBegin(of: open.mark)
    } else {
      let end = max(open.end, copied)
      result += bytes[copied..<end]
      copied = end
    }
    result += "\nEMC".utf8
  }

  private mutating func writeBegin(of mark: Mark) {
    if let last = result.last, !last.isPDFSpace { result.append(0x0A) }
    if let number = mark.number {
      result.append(contentsOf: mark.role.structureName)
      result += "<</MCID ".utf8
      result.append(decimal: number)
      result += ">>BDC".utf8
    } else {
      result += "/Artifact BMC".utf8
    }
    if copied < bytes.count, bytes[copied].isPDFRegular { result.append(0x0A) }
  }
}
