import HandoutGeometry
package import HandoutPages

/// The words of a document that are read aloud, as its page models have them.
package struct ModelWords {
  /// The words of all elements in reading order.
  package private(set) var words: [String] = []
  /// The lines of text in reading order, without those of running heads and feet.
  package private(set) var lines: [String] = []
  /// Where two words follow each other without a space though they stand in different places.
  package private(set) var joints: [String] = []

  /// A run where it stands.
  private struct Placed {
    var text: String
    var page: Int
    var baseline: Double
    var left: Double
    var right: Double

    /// Whether two runs touch on one line.
    func touches(_ other: Placed) -> Bool {
      page == other.page && abs(baseline - other.baseline) < 0.01 && left < other.right + 0.5
        && other.left < right + 0.5
    }
  }

  /// For every open element the index of its leaf; nil for groups and artifacts.
  private var open: [Int?] = []
  private var texts: [String] = []
  private var last: (leaf: Int, run: Placed)?

  package init(_ document: PlacedDocument) {
    var walker = PageWalker()
    for (index, page) in document.pages.enumerated() {
      walker.walk(page.frame) { visit($0, page: index) }
    }
    words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  private mutating func visit(_ visit: PageWalker.Visit, page: Int) {
    switch visit.item {
    case .tag(.begin(let element)):
      if element.role == .artifact || !element.isLeaf {
        open.append(nil)
      } else if let leaf = open.last ?? nil {
        open.append(leaf)
      } else {
        open.append(texts.count)
        texts.append("")
      }
    case .tag(.end): _ = open.popLast()
    case .text(let run):
      guard !visit.isArtifact, let leaf = open.last ?? nil else { return }
      let left = visit.origin.x.points
      let placed = Placed(
        text: run.text, page: page, baseline: visit.origin.y.points, left: left, right: left + run.width.points)
      add(placed, to: leaf)
    case .group, .shape, .drawing, .image, .link: break
    }
  }

  private mutating func add(_ run: Placed, to leaf: Int) {
    texts[leaf] += run.text
    defer { last = (leaf, run) }
    guard let last, last.leaf == leaf else { return lines.append(run.text) }
    if last.run.touches(run) {
      lines[lines.count - 1] += run.text
      return
    }
    lines.append(run.text)
    guard let before = last.run.text.unicodeScalars.last, let behind = run.text.unicodeScalars.first,
      !before.properties.isWhitespace, !behind.properties.isWhitespace, !Self.mayPart(before, behind)
    else { return }
    joints.append("\(last.run.text)|\(run.text)")
  }

  /// Whether a line may end between two characters without a space: behind a hyphen, a dash or a slash, beside an ideograph.
  private static func mayPart(_ before: UnicodeScalar, _ behind: UnicodeScalar) -> Bool {
    "-\u{2010}–—/".unicodeScalars.contains(before) || before.value >= 0x2E80 || behind.value >= 0x2E80
  }
}
