import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Puts shaped words one behind the other and notes where lines may break.
///
/// Works on bytes and flat arrays only; this is where a warm handout spends its time in shaping.
struct TextBuilder {
  private var bytes: [UInt8] = []
  private var clusters: [GlyphRun.Cluster] = []
  private var glyphs: [WordGlyph] = []
  private var textRuns: TextRunList
  private var segments: [TextSegment] = []
  private var breaks: [LineBreak] = []

  /// The end of what was appended.
  private var position = ClusterPosition()
  /// The end of the last word, before the spaces behind it.
  private var wordEnd = ClusterPosition()
  /// Where the piece that cannot be broken began.
  private var pieceStart = ClusterPosition()
  /// Where the segment's first word began.
  private var segmentStart = ClusterPosition()
  /// The number of breaks before the segment.
  private var segmentBreaks = 0
  /// Whether the segment has a word.
  private var hasWord = false
  /// Whether a space follows the last word.
  private var hasSpace = false
  /// How the last word clings to the next.
  private var lastEdges = WordEdges()

  private var naturalWidth = 0.0
  private var minimumWidth = 0.0
  private let leading: Length

  init(fonts: FontBook, inlines: [Inline]) {
    var count = 0
    var leading = Length.zero
    for inline in inlines {
      count += inline.text.utf8.count
      leading = max(leading, inline.style.leading)
    }
    self.leading = leading
    textRuns = TextRunList(fonts: fonts)
    bytes.reserveCapacity(count)
    clusters.reserveCapacity(count)
    glyphs.reserveCapacity(count)
    breaks.reserveCapacity(count / 5 + 1)
  }

  /// Appends an inline's words and spaces while all run from left to right; false when a word does not.
  mutating func append(
    _ inline: Inline, _ setting: WordSetting, bench: inout ShapingBench
  ) throws(WordFault) -> Bool {
    guard !inline.text.isEmpty else { return true }
    begin(inline.style, level: 0, link: inline.link)
    // A native string lends its bytes; the copy is for bridged ones only.
    let result: Result<Bool, WordFault> =
      inline.text.utf8.withContiguousStorageIfAvailable { append($0, setting, &bench) }
      ?? Array(inline.text.utf8).withUnsafeBufferPointer { append($0, setting, &bench) }
    return try result.get()
  }

  /// Goes on in a style and at a level of the bidirectional algorithm, in a link or in none.
  mutating func begin(_ style: TextStyle, level: UInt8, link: String?) {
    textRuns.begin(style, level: level, link: link)
  }

  /// Appends a space behind a word; more spaces and those at a line's start are not shown.
  ///
  /// - Parameter face: the face of the word behind it that it can go with, if it cannot go with the one before.
  mutating func appendSpace(before face: Int? = nil) {
    guard hasWord, !hasSpace else { return }
    hasSpace = true
    textRuns.enterSpace(before: face, &position)
    bytes.append(UInt8(ascii: " "))
    clusters.append(GlyphRun.Cluster(bytes: 1, glyphs: 1))
    let advance = textRuns.spaceAdvance
    glyphs.append(WordGlyph(id: textRuns.spaceGlyph, rise: 0, shift: 0, advance: advance))
    position.byte += 1
    position.cluster += 1
    position.glyph += 1
    move(by: Int(advance))
  }

  /// Ends the line at a line feed.
  mutating func endLine() {
    textRuns.enterLineEnd(&position)
    endSegment()
  }

  /// The text, once all inlines are appended.
  ///
  /// - Parameters:
  ///   - isReordered: whether the lines' runs stand in another order than they are read.
  ///   - isRightToLeft: whether the lines begin at the right.
  mutating func finish(isReordered: Bool = false, isRightToLeft: Bool = false) -> ShapedText {
    endSegment()
    // Line ends behind the last word are how a text was typed, not lines to show.
    while let last = segments.last, last.breaks.isEmpty { segments.removeLast() }
    guard !segments.isEmpty else {
      return ShapedText(content: TextContent(isRightToLeft: isRightToLeft, leading: leading))
    }
    return ShapedText(
      content: TextContent(
        bytes: bytes, clusters: clusters, glyphs: glyphs, textRuns: textRuns.finish(at: position),
        segments: segments, breaks: breaks, isReordered: isReordered, isRightToLeft: isRightToLeft,
        naturalWidth: .pt(naturalWidth), minimumWidth: .pt(minimumWidth), leading: leading))
  }

  /// Cuts the bytes at spaces and line ends; false when a word runs from right to left.
  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, _ setting: WordSetting, _ bench: inout ShapingBench
  ) -> Result<Bool, WordFault> {
    let seed = WordCache.hashSeed(variant: setting.variant)
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: " "):
        appendSpace()
        index += 1
      case UInt8(ascii: "\n"):
        endLine()
        index += 1
      default:
        let start = index
        var hash = seed
        while index < text.count, text[index] != UInt8(ascii: " "), text[index] != UInt8(ascii: "\n") {
          hash = WordCache.hash(hash, adding: text[index])
          index += 1
        }
        let key = UnsafeBufferPointer(rebasing: text[start..<index])
        do throws(WordFault) {
          let word = try bench.word(key, setting, hash: WordCache.finished(hash))
          guard !bench.cache.words[word].needsReordering else { return .success(false) }
          append(bench.cache.words[word], bench.cache)
        } catch {
          return .failure(error)
        }
      }
    }
    return .success(true)
  }

  /// Appends a word.
  mutating func append(_ word: ShapedWord, _ cache: borrowing WordCache) {
    guard !word.first.glyphs.isEmpty else { return }
    textRuns.enter(face: word.first.face, &position)
    let start = position
    if !hasWord {
      hasWord = true
      segmentStart = start
      pieceStart = start
    } else if hasSpace {
      if lastEdges.allowsBreak(beforeSpaced: word.edges) {
        appendBreak(LineBreak(end: wordEnd, start: start, partsWords: true))
      }
    } else if lastEdges.allowsBreak(touching: word.edges) {
      appendBreak(LineBreak(end: wordEnd, start: start, partsWords: false))
    }
    append(word.first, cache)
    if !word.rest.isEmpty {
      for index in word.rest {
        textRuns.enter(face: cache.parts[index].face, &position)
        append(cache.parts[index], cache)
      }
    }
    wordEnd = position
    hasSpace = false
    lastEdges = word.edges
  }

  @inline(__always)
  private mutating func append(_ part: WordPart, _ cache: borrowing WordCache) {
    for index in part.breaks {
      let inner = cache.breaks[index]
      let place = innerPosition(inner)
      appendBreak(LineBreak(end: place, start: place, partsWords: inner.partsWords))
    }
    bytes.append(contentsOf: cache.bytes[part.text])
    clusters.append(contentsOf: cache.clusters[part.clusters])
    for index in part.glyphs { glyphs.append(cache.glyphs[index]) }
    position.byte += part.text.count
    position.cluster += part.clusters.count
    position.glyph += part.glyphs.count
    move(by: part.advance)
  }

  /// A place inside the part that is about to be appended.
  private func innerPosition(_ place: InnerBreak) -> ClusterPosition {
    var inner = position
    inner.byte += place.bytes
    inner.cluster += place.clusters
    inner.glyph += place.glyphs
    inner.units += place.advance
    inner.x = textRuns.x(atUnits: inner.units)
    return inner
  }

  private mutating func appendBreak(_ lineBreak: LineBreak) {
    breaks.append(lineBreak)
    minimumWidth = max(minimumWidth, lineBreak.end.x - pieceStart.x)
    pieceStart = lineBreak.start
  }

  /// Ends the segment at a line feed or at the end of the text.
  private mutating func endSegment() {
    if hasWord {
      appendBreak(LineBreak(end: wordEnd, start: position, partsWords: hasSpace))
      naturalWidth = max(naturalWidth, wordEnd.x - segmentStart.x)
    }
    // Line ends before the first word are how a text was typed, not lines to show.
    if hasWord || !segments.isEmpty {
      segments.append(
        TextSegment(start: segmentStart, breaks: segmentBreaks..<breaks.count, textRun: textRuns.lastIndex))
    }
    segmentBreaks = breaks.count
    hasWord = false
    hasSpace = false
    lastEdges = WordEdges()
  }

  private mutating func move(by units: Int) {
    position.units += units
    position.x = textRuns.x(atUnits: position.units)
  }
}
