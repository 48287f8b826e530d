import Crypto
import FoundationEssentials
import HandoutGeometry
package import HandoutPages

/// Stage 6's sibling: writes a placed document as one file in HTML, for readers that do not see the tags of a PDF.
///
/// It has the words of the document's structure in their order. Running heads and feet are left out, and so are colours that only decorate;
/// panels become boxes, pictures are drawn in place. There is no script in it, and it asks for nothing outside of itself. The same
/// document gives the same bytes.
package enum HTMLWriter {
  /// A file, and what it must be allowed.
  package struct File {
    /// HTML in UTF-8.
    package let bytes: [UInt8]
    package let contentSecurityPolicy: String
  }

  /// The document as a file in HTML.
  package static func file(of document: PlacedDocument, facts: HTMLFacts) -> File {
    let tree = ElementTree(document)
    let language = document.metadata.language
    let isRightToLeft = facts.isRightToLeft(language)
    let body = BodyText(tree.root)
    var writer = BodyWriter(tree, body: body, facts: facts)
    if let root = tree.root { writer.write(root, in: BodyWriter.Scope(isRightToLeft: isRightToLeft)) }
    let style = StyleSheet(ink: body.ink, size: body.pixels, rules: writer.styles.rules).text
    let policy = policy(style: style)
    var markup = Markup()
    markup.add("<!DOCTYPE html>\n")
    markup.open("html", ["lang": language, "dir": isRightToLeft ? "rtl" : "ltr"])
    markup.add("\n<head>\n<meta charset=\"utf-8\">\n")
    markup.open("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    markup.add("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    markup.add("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
    markup.add(words: document.metadata.title)
    markup.add("</title>\n<style>\(style)</style>\n</head>\n<body>\n<main>\n")
    markup.add(writer.markup)
    markup.add("</main>\n")
    if let notice = facts.notice {
      markup.add("<footer><p>")
      markup.add(words: notice)
      markup.add("</p></footer>\n")
    }
    markup.add("</body>\n</html>\n")
    return File(bytes: markup.bytes, contentSecurityPolicy: policy)
  }

  /// What the file allows itself: its own style sheet and its own images.
  private static func policy(style: String) -> String {
    let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
    return "default-src 'none'; img-src data:; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
  }
}
