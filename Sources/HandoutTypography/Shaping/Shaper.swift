package import HandoutDocument
import Synchronization

/// Which way the lines of a text begin.
package enum TextDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft
  /// As the first letter that has a direction; from left to right where none has.
  case automatic
}

/// Turns inlines into shaped text, from any number of tasks at once.
///
/// Each task takes a bench with a word cache and a HarfBuzz buffer out of a pool and puts it back, so the lock is held only
/// for that moment and warm words are found without waiting.
package final class Shaper: Sendable {
  package let fonts: FontBook
  private let idleBenches = Mutex<[ShapingBench]>([])

  /// A shaper for a book of fonts.
  package init(fonts: FontBook) {
    self.fonts = fonts
  }

  /// Shapes inlines as one text: equal neighbouring styles join, runs of spaces count as one, "\n" ends a line.
  ///
  /// An inline with a language of its own is set apart from its surroundings: an Arabic name does not draw the number
  /// behind it to its other side. The language "und" does only that.
  /// Throws `missingGlyph` or `forbiddenCharacter` with `path`, the text's place in the document.
  ///
  /// - Parameters:
  ///   - direction: which way the lines begin; letters always run their own way.
  ///   - language: the language of the inlines that state none (BCP 47); it decides between forms of the same character.
  package func shape(
    _ inlines: [Inline], path: BlockPath, direction: TextDirection = .leftToRight, language: String? = nil
  ) throws(TypographyError) -> ShapedText {
    var bench = idleBenches.withLock { $0.popLast() } ?? ShapingBench(fonts: fonts)
    defer { idleBenches.withLock { $0.append(bench) } }
    bench.makeRoom()
    do {
      if direction != .rightToLeft, let text = try shapePlain(inlines, language, &bench) { return text }
      return try shapeReordered(inlines, direction, language, &bench)
    } catch {
      throw error.located(at: path)
    }
  }

  /// The text when all of it runs from left to right, which costs nothing to find out; nil when it does not.
  private func shapePlain(
    _ inlines: [Inline], _ language: String?, _ bench: inout ShapingBench
  ) throws(WordFault) -> ShapedText? {
    var builder = TextBuilder(fonts: fonts, inlines: inlines)
    let textLanguage = bench.language(language)
    for inline in inlines {
      let own = inline.language.map { bench.language($0) } ?? textLanguage
      let setting = WordSetting(inline.style, language: own)
      guard try builder.append(inline, setting, bench: &bench) else { return nil }
    }
    return builder.finish()
  }

  /// The text after the bidirectional algorithm.
  private func shapeReordered(
    _ inlines: [Inline], _ direction: TextDirection, _ language: String?, _ bench: inout ShapingBench
  ) throws(WordFault) -> ShapedText {
    let text = try BidirectionalText(inlines, direction: direction)
    let textLanguage = bench.language(language)
    let settings = inlines.map { inline in
      WordSetting(inline.style, language: inline.language.map { bench.language($0) } ?? textLanguage)
    }
    var builder = TextBuilder(fonts: fonts, inlines: inlines)
    let pieces = text.pieces()
    for (index, piece) in pieces.enumerated() {
      builder.begin(inlines[piece.inline].style, level: piece.level, link: inlines[piece.inline].link)
      switch piece.content {
      case .lineEnd: builder.endLine()
      case .space:
        // Of several spaces only the first is shown.
        guard index == 0 || pieces[index - 1].content != .space else { continue }
        builder.appendSpace(before: try face(behindSpace: index, in: pieces, settings, &bench))
      case .word:
        guard let word = try word(of: piece, settings, &bench) else { continue }
        builder.append(bench.cache.words[word], bench.cache)
      }
    }
    return builder.finish(isReordered: true, isRightToLeft: text.isRightToLeft)
  }

  /// The face of the word behind a space, if the space can go with that word; nil where it cannot.
  ///
  /// Cairo leaves out a run of nothing but a space, and readers then join the words. So a space goes with the word behind
  /// it where it cannot go with the one before.
  private func face(
    behindSpace index: Int, in pieces: [BidirectionalText.Piece], _ settings: [WordSetting], _ bench: inout ShapingBench
  ) throws(WordFault) -> Int? {
    guard let next = pieces[(index + 1)...].first(where: { $0.content != .space }), next.level == pieces[index].level,
      next.inline == pieces[index].inline, let word = try word(of: next, settings, &bench)
    else { return nil }
    return bench.cache.words[word].first.face
  }

  /// The index in the bench's cache of a piece's word; nil for other pieces.
  private func word(
    of piece: BidirectionalText.Piece, _ settings: [WordSetting], _ bench: inout ShapingBench
  ) throws(WordFault) -> Int? {
    guard case .word(let bytes) = piece.content else { return nil }
    var setting = settings[piece.inline]
    setting.isRightToLeft = piece.level % 2 == 1
    let result: Result<Int, WordFault> = bytes.withUnsafeBufferPointer { key in
      let hash = key.reduce(WordCache.hashSeed(variant: setting.variant)) { WordCache.hash($0, adding: $1) }
      do throws(WordFault) {
        return .success(try bench.word(key, setting, hash: WordCache.finished(hash)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
