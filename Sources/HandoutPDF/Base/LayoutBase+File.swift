import HandoutGeometry
package import HandoutPages

extension LayoutBase {
  /// A file of the layout: what all of them have, and what this patient has of their own.
  ///
  /// - Parameter document: the patient's, which has the layout.
  /// - Returns: nil where the patient has something that only Cairo draws, or where the document is not sound: drawing it says why.
  package func file(
    of document: PlacedDocument, _ own: OwnFrames, additions: FileAdditions = FileAdditions()
  ) throws(FinishingError) -> [UInt8]? {
    let facts = document.metadata
    guard !facts.title.isEmpty, !facts.language.isEmpty, facts.isDated, additions.archiveProfile == nil,
      document.parts.isEmpty, document.pages.count == own.layout.pages.count
    else { return nil }
    guard let part = try OwnPart(own, of: self) else { return nil }
    var writer = begun.writer
    let streams = try part.writeContents(into: &writer)
    let own = StructureNumbers(part.plan, behind: begun.numbers.structure, writer: &writer)
    try part.writePages(begun.drawing, begun.numbers, own, contents: streams, into: &writer)
    try part.writeElements(of: self, begun.numbers, own, areWritten: true, language: nil, into: &writer)
    let lists = try part.writeParents(of: self, begun.numbers, own, into: &writer)
    try writer.pack(begun.parentTree, PacketObjects.parentTree(lists))
    let outline = try writeOutline(of: document, into: &writer)
    let information = writer.reserve()
    try writer.pack(information, try self.information(facts))
    let catalogue = writer.reserve()
    var text = Array("<</Type/Catalog/Pages \(begun.pageTree) 0 R".utf8)
    if let outline { text += "/Outlines \(outline) 0 R".utf8 }
    text += "/Lang".utf8
    text += TextString.encoded(facts.language)
    text += PacketObjects.viewerPreferences(document.statedSides).utf8
    text += PacketObjects.pageLabels(document.pageLabels)
    text += "/Metadata \(try writer.writeMetadata(facts, isArchived: false)) 0 R".utf8
    text += "/MarkInfo<</Marked true>>/StructTreeRoot \(begun.structureRoot) 0 R".utf8
    text += try writer.write(additions, created: facts.created)
    text += ">>".utf8
    try writer.pack(catalogue, text)
    return try writer.finish(root: catalogue, information: information)
  }

  /// Writes the outline and gives its number; nil for a document without one.
  private func writeOutline(
    of document: PlacedDocument, into writer: inout FileWriter
  ) throws(FinishingError) -> Int? {
    let entries = document.outline
    guard !entries.isEmpty else { return nil }
    let root = writer.reserve()
    let first = root + 1
    for _ in entries { _ = writer.reserve() }
    try writer.pack(root, PacketObjects.outlineRoot(first: first, count: entries.count))
    for (index, entry) in entries.enumerated() {
      let top = FixedPoint((document.pages[entry.page].size.height - entry.y).points, decimals: 3)
      try writer.pack(
        first + index,
        PacketObjects.outlineEntry(
          entry.title, page: begun.numbers.pages[entry.page + Self.pagesBefore], root: root, index: index,
          count: entries.count, first: first, top: top))
    }
    return root
  }

  /// The dictionary of the file's facts, with the name of the program that drew it.
  private func information(_ facts: PlacedDocument.Metadata) throws(FinishingError) -> [UInt8] {
    var text = Array("<</Producer".utf8)
    let producer = try drawn.file.value("/Producer", of: drawn.file.information, "the file's facts")
    text += drawn.file.bytes[producer.position..<producer.end]
    for (key, fact) in [("/Title", facts.title), ("/Author", facts.author), ("/Subject", facts.subject)]
    where !fact.isEmpty {
      text += key.utf8
      text += TextString.encoded(fact)
    }
    return text + "/CreationDate(\(FileWriter.date(facts.created)))>>".utf8
  }
}

extension PlacedDocument.Metadata {
  /// Whether the date is one that stage 5 takes.
  fileprivate var isDated: Bool {
    created.utf8.count == 20
      && zip(created.utf8, "0000-00-00T00:00:00Z".utf8).allSatisfy { $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 }
  }
}
