import HandoutGeometry
import HandoutPages

extension AccessibleFile {
  /// Copies a dictionary's entries and adds those its object lacks for PDF/UA-1; the brackets are not written.
  mutating func copy(
    _ dictionary: DictionarySyntax, of number: Int, into text: inout [UInt8]
  ) throws(FinishingError) {
    let role = roles.roles[number]
    for entry in dictionary.entries {
      try copy(entry, role: role, into: &text)
    }
    switch role {
    case .catalogue:
      text += "/Lang".utf8
      text += TextString.encoded(document.metadata.language)
      text += PacketObjects.viewerPreferences(document.statedSides).utf8
      text += PacketObjects.pageLabels(document.pageLabels)
      let metadata = try writer.writeMetadata(document.metadata, isArchived: additions.archiveProfile != nil)
      text += "/Metadata \(metadata) 0 R".utf8
      if drawn.isTagged { text += "/MarkInfo<</Marked true>>/StructTreeRoot \(structureRoot) 0 R".utf8 }
      text += try writer.write(additions, created: document.metadata.created)
    case .page(let page): text += structureEntries(ofPage: page)
    case .descendantFont:
      if dictionary.value("/CIDToGIDMap", in: file.bytes) == nil { text += "/CIDToGIDMap/Identity".utf8 }
    case .resources(let page?):
      if dictionary.value("/XObject", in: file.bytes) == nil { text.append(formEntries(ofPage: page), of: "/XObject") }
      if dictionary.value("/Font", in: file.bytes) == nil { text.append(try fontEntries(ofPage: page), of: "/Font") }
    case .other, .information, .outlines, .resources, .drawing: break
    }
  }

  /// The names and references of the fonts that a page shows only where patients have words of their own.
  private mutating func fontEntries(ofPage page: Int) throws(FinishingError) -> [UInt8] {
    guard let letters else { return [] }
    let known = Set(try file.fonts(ofPage: roles.pages[page]).map(\.name))
    var text: [UInt8] = []
    for (name, object) in try file.fonts(ofPage: roles.pages[letters]) where !known.contains(name) {
      text += name.utf8
      text.append(reference: try newNumber(object))
    }
    return text
  }

  /// The beginning of a page's object, without its parent, its drawing and its structure.
  mutating func pageHead(_ page: Int) throws(FinishingError) -> [UInt8] {
    let dictionary = try file.dictionary(roles.pages[page], "page")
    var text = Array("<<".utf8)
    for entry in dictionary.entries
    where !file.bytes.matches("/Contents", in: entry.key) && !file.bytes.matches("/Parent", in: entry.key) {
      try copy(entry, role: .page(page), into: &text)
    }
    return text
  }

  /// Copies one entry, changed where the object's role wants it.
  private mutating func copy(
    _ entry: DictionarySyntax.Entry, role: ObjectRole, into text: inout [UInt8]
  ) throws(FinishingError) {
    let bytes = file.bytes
    // The new stream's length is written directly.
    if bytes.matches("/Length", in: entry.key) { return }
    if try isLeftOutOfArchive(entry) { return }
    // Some versions of Cairo give every page a key in a tree that is not there.
    if case .page = role, bytes.matches("/StructParents", in: entry.key) { return }
    text += bytes[entry.key]
    switch role {
    case .resources(let page?) where bytes.matches("/XObject", in: entry.key):
      try copyUnique(entry.value, adding: formEntries(ofPage: page), into: &text)
    case .resources(let page?) where bytes.matches("/Font", in: entry.key):
      try copyUnique(entry.value, adding: try fontEntries(ofPage: page), into: &text)
    case .resources: try copyUnique(entry.value, into: &text)
    case .outlines where bytes.matches("/Count", in: entry.key) && bytes[entry.value.lowerBound] == UInt8(ascii: "-"):
      // Cairo says that its open outline is closed.
      try copy(entry.value.dropFirst(), into: &text)
    case .information
    where bytes.matches("/CreationDate", in: entry.key) && bytes[entry.value].starts(with: "(2".utf8):
      // Cairo forgets the letters every date begins with (PDF 1.7, §7.9.4).
      text += "(D:".utf8
      text += bytes[entry.value.dropFirst()]
    default: try copy(entry.value, kind: entry.kind, into: &text)
    }
  }

  /// Copies a value of a known kind.
  private mutating func copy(
    _ range: Range<Int>, kind: SyntaxScanner.Kind, into text: inout [UInt8]
  ) throws(FinishingError) {
    switch kind {
    case .array, .dictionary: try copy(range, into: &text)
    case .reference:
      var reference = SyntaxScanner(file.bytes, in: range)
      text.append(reference: try newNumber(try reference.reference()))
    case .name, .number, .string, .keyword:
      if file.bytes[range.lowerBound].isPDFRegular { text.separate() }
      text += file.bytes[range]
    }
  }

  /// Copies a value with its references renumbered and its white space taken out.
  mutating func copy(_ range: Range<Int>, into text: inout [UInt8]) throws(FinishingError) {
    var scanner = SyntaxScanner(file.bytes, in: range)
    while true {
      scanner.skipSpace()
      let start = scanner.position
      guard start < scanner.end else { return }
      if scanner.take("<<") || scanner.take(">>") || scanner.take("[") || scanner.take("]") {
        text += file.bytes[start..<scanner.position]
        continue
      }
      let kind = try scanner.skipValue()
      try copy(start..<scanner.position, kind: kind, into: &text)
    }
  }

  /// Copies a value; in dictionaries only the first of equal keys, since Cairo names a picture anew for each time it is
  /// painted on a page.
  ///
  /// - Parameter entries: what a dictionary gets at its end.
  private mutating func copyUnique(
    _ range: Range<Int>, adding entries: [UInt8] = [], into text: inout [UInt8]
  ) throws(FinishingError) {
    var scanner = SyntaxScanner(file.bytes, in: range)
    guard entries.isEmpty || file.bytes[range].starts(with: "<<".utf8) else { throw scanner.expected("dictionary") }
    guard file.bytes[range].starts(with: "<<".utf8) else { return try copy(range, into: &text) }
    var seen: Set<ArraySlice<UInt8>> = []
    text += "<<".utf8
    for entry in try scanner.dictionary().entries where seen.insert(file.bytes[entry.key]).inserted {
      text += file.bytes[entry.key]
      try copyUnique(entry.value, into: &text)
    }
    text += entries
    text += ">>".utf8
  }

  /// The names and references of a page's pictures and of its background.
  private func formEntries(ofPage page: Int) -> [UInt8] {
    var text: [UInt8] = []
    if let background = packet.backgrounds[page] {
      text += PacketPlace.backgroundName.utf8
      text.append(reference: background)
    }
    for picture in pictures.pictures(onPage: page) {
      text += PlacedPicture.name(picture).utf8
      text.append(reference: pictureNumbers[picture])
    }
    return text
  }
}

extension [UInt8] {
  /// Appends a dictionary of entries, if there are any.
  fileprivate mutating func append(_ entries: [UInt8], of key: StaticString) {
    guard !entries.isEmpty else { return }
    append(contentsOf: key)
    self += "<<".utf8
    self += entries
    self += ">>".utf8
  }
}

extension PlacedDocument {
  /// The sides that the file asks for. A single page has nothing on its back, whatever its printer does.
  var statedSides: PrintedSides? { pages.count > 1 || sides == .one ? sides ?? .longEdge : nil }
}
