import HandoutPages

/// The document's facts as XMP, with the mark of PDF/UA-1 (ISO 14289-1, §5).
enum MetadataPacket {
  /// The packet's bytes; facts that are empty are left out.
  ///
  /// - Parameters:
  ///   - isAccessible: whether the file keeps to PDF/UA-1 and says so.
  ///   - isArchived: whether it keeps to PDF/A-3a as well.
  static func bytes(_ metadata: PlacedDocument.Metadata, isAccessible: Bool, isArchived: Bool = false) -> [UInt8] {
    var facts = "<dc:title>\(alternatives(metadata.title))</dc:title>"
    if !metadata.author.isEmpty {
      facts += "<dc:creator><rdf:Seq><rdf:li>\(escaped(metadata.author))</rdf:li></rdf:Seq></dc:creator>"
    }
    if !metadata.subject.isEmpty { facts += "<dc:description>\(alternatives(metadata.subject))</dc:description>" }
    facts += "<dc:language><rdf:Bag><rdf:li>\(escaped(metadata.language))</rdf:li></rdf:Bag></dc:language>"
    facts += "<xmp:CreateDate>\(escaped(metadata.created))</xmp:CreateDate>"
    if isAccessible { facts += "<pdfuaid:part>1</pdfuaid:part>" }
    if isArchived { facts += archiveFacts }
    let packet = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\(facts)</rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """
    return Array(packet.utf8)
  }

  /// The mark of PDF/A-3a, and the explanation of that of PDF/UA-1, which PDF/A does not know by itself (ISO 19005-3, 6.6.2.3 and 6.6.4).
  private static let archiveFacts = """
    <pdfaid:part xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">3</pdfaid:part>
    <pdfaid:conformance xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">A</pdfaid:conformance>
    <pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
    """

  /// A text in the form that could hold it in several languages.
  private static func alternatives(_ text: String) -> String {
    "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt>"
  }

  /// The text with the five characters of markup written out and what XML 1.0 forbids replaced.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension FileWriter {
  /// Writes the stream of an accessible file's facts and gives its number.
  mutating func writeMetadata(
    _ metadata: PlacedDocument.Metadata, isArchived: Bool
  ) throws(FinishingError) -> Int {
    let number = reserve()
    // Not packed: programs look for this packet without reading the file.
    try write(
      number, dictionary: "<</Type/Metadata/Subtype/XML".utf8,
      stream: MetadataPacket.bytes(metadata, isAccessible: true, isArchived: isArchived)[...])
    return number
  }
}
