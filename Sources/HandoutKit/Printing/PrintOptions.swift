import HandoutClinical
import HandoutGeometry
import HandoutPages

/// The paper of a print job, by its size.
public struct PrintPaper: Hashable, Sendable {
  /// What people and this program's files call it: `letter`, or the measures.
  public let name: String
  /// What print queues call it: the self-describing name of PWG 5101.1, "Media Standardized Names".
  public let media: String

  /// The self-describing names of papers that have a name.
  private static let medias: [(paper: Paper, media: String)] = [
    (.letter, "na_letter_8.5x11in"), (.a4, "iso_a4_210x297mm"), (.legal, "na_legal_8.5x14in"),
    (.a5, "iso_a5_148x210mm"), (.halfLetter, "na_invoice_5.5x8.5in"),
  ]

  /// How far a page may be from a paper's size and be meant for it, in points: A4 is written as 595 by 842, and as 595.28 by 841.89.
  private static let tolerance = 2.0

  /// The paper of a page, which may lie on its side.
  init(_ page: Size) {
    let sides = [page.width.points, page.height.points].sorted()
    let known = Self.medias.first { entry in
      abs(entry.paper.width - sides[0]) <= Self.tolerance && abs(entry.paper.height - sides[1]) <= Self.tolerance
    }
    if let known {
      (name, media) = (known.paper.name, known.media)
    } else {
      let measures = sides.map { String(Int(($0 / 72 * 25.4).rounded())) }.joined(separator: "x") + "mm"
      (name, media) = (measures, "custom_\(measures)_\(measures)")
    }
  }
}

/// On which sides of the paper a job is printed.
public enum PrintSides: String, Sendable {
  case one = "one-sided"
  case longEdge = "two-sided-long-edge"
  case shortEdge = "two-sided-short-edge"

  init(_ sides: PrintedSides) {
    switch sides {
    case .one: self = .one
    case .longEdge: self = .longEdge
    case .shortEdge: self = .shortEdge
    }
  }

  /// What print queues call it (RFC 8011, §5.2.8).
  public var keyword: String { rawValue }

  /// What people call it.
  public var words: String {
    switch self {
    case .one: "one side"
    case .longEdge: "both sides, turned over the long edge"
    case .shortEdge: "both sides, turned over the short edge"
    }
  }
}

extension PrintFile {
  /// What a queue is told of the job, as `lp -o` takes it: paper and sides of the design, and pages as large as they are.
  public var options: [String] {
    // A queue that does not know the one knows the other.
    ["media=\(paper.media)", "sides=\(sides.keyword)", "print-scaling=none", "fit-to-page=false"]
  }
}
