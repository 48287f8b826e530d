import HandoutComposer
import HandoutInput
import HandoutLayouts
import HandoutLoader
import HandoutPages

/// The parts of a handout in several designs, while they are placed one after another.
struct PlacedParts {
  /// How long the stages so far took.
  private(set) var timings: StageTimings
  private let blankPage: String
  private var warnings: [HandoutDiagnostic]
  private var designs: [String] = []
  private var documents: [(title: String, document: PlacedDocument)] = []

  init(of loaded: LoadedSheet, timings: StageTimings) {
    self.timings = timings
    blankPage = loaded.composer.blankPageName
    warnings = loaded.warnings.map(HandoutDiagnostic.init)
  }

  /// Adds a design's pages.
  ///
  /// - Parameter title: what readers call the part.
  mutating func add(_ placed: PlacedHandout, design: String, title: String) {
    timings = placed.timings
    warnings += placed.warnings.map { HandoutDiagnostic(naming(design, in: $0.diagnostic)) }
    designs.append(design)
    documents.append((title, placed.document))
  }

  /// An error with the name of the part that was to come next.
  func naming(_ design: String, in error: HandoutError) -> HandoutError {
    HandoutError(error.kind, error.diagnostics.map { naming(design, in: $0.diagnostic) })
  }

  private func naming(_ design: String, in diagnostic: Diagnostic) -> Diagnostic {
    var named = diagnostic
    let number = designs.count + 1
    named.message = "part \(words: number), \"\(design)\": \(diagnostic.message)"
    named.part = number
    return named
  }

  /// - Throws: `HandoutError` where there is no part.
  func joined() throws(HandoutError) -> PlacedHandout {
    guard let document = JoinedParts.document(of: documents, blankLabel: blankPage) else {
      throw HandoutError(.internalError, "a handout without a design was placed")
    }
    let parts = zip(designs, document.parts).map { design, part in
      HandoutPart(design: design, firstPage: part.pages.lowerBound + 1, pageCount: part.pages.count)
    }
    return PlacedHandout(document: document, parts: parts, warnings: warnings, timings: timings)
  }
}

extension PageDesign {
  /// On which sides of the paper pages of the design are printed.
  var sides: PrintedSides {
    switch pages.duplex {
    case nil: .one
    case .longEdge: .longEdge
    case .shortEdge: .shortEdge
    }
  }
}
