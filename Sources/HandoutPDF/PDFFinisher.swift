package import HandoutPages

/// Stage 6: makes an accessible file (PDF/UA-1, ISO 14289-1) of what Cairo drew, or refuses it.
package enum PDFFinisher {
  /// Rewrites the drawn file and gives back the file to write.
  ///
  /// Every byte of the drawn file's syntax is read and checked: the table of objects, each object's place, each stream's
  /// length, the number of pages, each mark on a page and each structure element against the document's. Markers of pictures
  /// are replaced by the pictures, each written once.
  ///
  /// - Parameters:
  ///   - additions: what the file has besides its pages.
  ///   - forms: the pictures that are written already.
  package static func finish(
    _ bytes: [UInt8], document: PlacedDocument, additions: FileAdditions = FileAdditions(),
    forms: PictureForms = .shared
  ) throws(FinishingError) -> [UInt8] {
    guard !document.metadata.title.isEmpty else { throw .missingFact("title") }
    guard !document.metadata.language.isEmpty else { throw .missingFact("language") }
    let drawn = try DrawnFile(bytes, document: document, deflater: .fast)
    var accessible = AccessibleFile(drawn, writer: FileWriter(capacity: bytes.count, deflater: .fast))
    accessible.additions = additions
    return try accessible.write(forms: forms)
  }
}
