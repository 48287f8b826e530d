import HandoutComposer
import HandoutEngine
import HandoutHTML
import HandoutLoader
import HandoutPages
import HandoutTypography

/// A handout as one web page.
public struct WebPage: Sendable {
  /// The file in HTML (UTF-8), with its pictures in it.
  public let html: [UInt8]
  /// What the page needs to be allowed, as the value of a header `Content-Security-Policy`: its own style sheet and images. The file says
  /// so too.
  public let contentSecurityPolicy: String
}

extension HandoutPress {
  /// All pages as one web page: the same words in the same order, for readers that do not see the tags of a PDF.
  ///
  /// It has no script, loads nothing and can be sent by e-mail; no password can lock it.
  public func webPage(_ placed: PlacedHandout) -> WebPage {
    let facts = HTMLFacts(
      isBold: { [fonts] in fonts.face($0).name.hasSuffix("-Bold") }, isRightToLeft: Engine.mirrors,
      notice: placed.draftMarkOfFeet)
    let file = HTMLWriter.file(of: placed.document, facts: facts)
    return WebPage(html: file.bytes, contentSecurityPolicy: file.contentSecurityPolicy)
  }
}

extension PlacedHandout {
  /// The marks that a sheet may have which nobody has reviewed; none for one that somebody has.
  static func draftMarks(of loaded: LoadedSheet) -> [String] {
    guard loaded.sheet.isDraft else { return [] }
    return [.draftBothFoot, .draftFoot, .draftTranslationFoot].map { loaded.composer.phrases.text($0) }
  }

  /// The marks that the feet of pages do have, which are no words of the document; nil where its own words say so.
  fileprivate var draftMarkOfFeet: String? {
    var words = ""
    var walker = PageWalker()
    for page in document.pages where !draftMarks.isEmpty {
      walker.walk(page.frame) { visit in
        if visit.isArtifact, case .text(let run) = visit.item { words += run.text }
      }
    }
    let marks = draftMarks.filter { !$0.isEmpty && words.contains($0) }
    return marks.isEmpty ? nil : marks.joined(separator: " ")
  }
}
