package import HandoutPages

/// Stage 6 for a packet: joins segments, each drawn by itself, into one file with one structure, each font, each picture and each image once.
///
/// What is finished is given away at once, so that a packet of any length takes the memory of a few segments.
package struct PacketWriter {
  let form: PacketForm
  private let forms: PictureForms
  var writer: FileWriter
  /// The numbers of the packet's own objects, known before they are written.
  let pageTree: Int
  private let structureRoot: Int
  let wholeDocument: Int
  private let parentTree: Int
  /// By name in the pages' resources.
  private var fonts: [String: Int] = [:]
  private var pictures: [PictureKey: Int] = [:]
  private var images: [ObjectDigest: Int] = [:]
  /// The fonts of layouts.
  var layoutFonts: [ObjectDigest: Int] = [:]
  /// What layouts show, kept with them: a layout is known by where it is.
  var layouts: [ObjectIdentifier: (identity: LayoutIdentity, drawing: LayoutDrawing)] = [:]
  /// What layouts show, by what they are finished into: one that was placed and finished again, because two threads came to it at once or
  /// others had pushed it out meanwhile, is still the same.
  var drawings: [ObjectDigest: LayoutDrawing] = [:]
  /// The forms that lie below pages.
  private var backgrounds: [FrameDigest: Int] = [:]
  var pageNodes: [Int] = []
  var parts: [Int] = []
  var parents: [(key: Int, object: Int)] = []
  var nextParentKey = 0
  private var outline: [(title: String, page: Int)] = []
  private var labels: [PacketSegment.Label] = []
  /// The edge over which the sheets are turned; nil while no handout has said one.
  package private(set) var edge: PrintedSides?
  /// The number of pages so far.
  package private(set) var pageCount = 0

  /// - Parameter forms: the pictures that are written already.
  package init(form: PacketForm, forms: PictureForms = .shared) {
    self.form = form
    self.forms = forms
    writer = FileWriter(capacity: 1 << 16, deflater: .fast)
    pageTree = writer.reserve()
    structureRoot = writer.reserve()
    wholeDocument = writer.reserve()
    parentTree = writer.reserve()
  }

  /// Reads a drawn segment and rewrites its pages; any number of tasks may do so at once.
  package static func read(
    _ bytes: [UInt8], segment: PacketSegment, form: PacketForm
  ) throws(FinishingError) -> DrawnSegment {
    var below: Set<Int> = []
    for (index, page) in segment.pages.enumerated() {
      if case .page(background: .some) = page { below.insert(index) }
    }
    let file = try DrawnFile(
      bytes, document: segment.document, isTagged: !form.isForPaperOnly, backgrounds: below,
      deflater: .fast)
    return DrawnSegment(file: file, segment: segment)
  }

  /// Adds a segment; the segments come in the order of their pages.
  ///
  /// - Parameter leads: whether its pages come before all that are there, in the file's order and for readers.
  /// - Returns: the bytes of the packet's file that are finished.
  package mutating func append(_ drawn: DrawnSegment, leads: Bool = false) throws(FinishingError) -> [UInt8] {
    let segment = drawn.segment
    var file = begun(drawn.file)
    let node = file.writer.reserve()
    try shareFonts(in: &file)
    var tree = try file.file.value("/Pages", of: file.file.root, "catalogue")
    try file.set(node, for: try tree.reference())
    try writePictures(into: &file)
    try shareImages(in: &file)
    file.packet.isPart = true
    if !form.isForPaperOnly { file.numberStructure(firstKey: nextParentKey) }
    var kids: [Int] = []
    for (index, page) in segment.pages.enumerated() {
      switch page {
      case .glyphs: break
      case .background(let digest): backgrounds[digest] = try file.writeForm(ofPage: index)
      case .page(let background):
        if let background { file.packet.backgrounds[index] = backgrounds[background] }
        kids.append(try file.newNumber(file.roles.pages[index]))
      }
    }
    if !form.isForPaperOnly { try addStructure(of: &file, leads: leads) }
    try file.writeWaiting()
    writer = file.writer
    try writer.pack(node, PacketObjects.pages(kids, parent: pageTree))
    pageNodes.insert(node, at: leads ? 0 : pageNodes.endIndex)
    note(segment, pages: kids, leads: leads)
    return writer.takeBytes()
  }

  /// Ends the file.
  ///
  /// - Parameter glyphs: the segment that draws all glyphs of the packet; its fonts are the packet's.
  /// - Returns: the last bytes of the file.
  package mutating func finish(glyphs drawn: DrawnSegment) throws(FinishingError) -> [UInt8] {
    var file = begun(drawn.file)
    var missing = Set(fonts.keys)
    for (name, object) in try file.file.fonts(ofPage: file.roles.pages[0]) {
      guard let number = fonts[name] else { continue }
      try file.set(number, for: object, isCopied: true)
      missing.remove(name)
    }
    if let name = missing.min() { throw .packetFont(name) }
    let information = try file.newNumber(file.file.information)
    try file.writeWaiting()
    writer = file.writer
    let metadata = drawn.segment.document.metadata
    let catalogue = try writeCatalogue(metadata)
    return try writer.finish(root: catalogue, information: information)
  }

  /// A drawn file that writes into the packet; the packet's own writer is given away until it comes back.
  mutating func begun(_ drawn: DrawnFile) -> AccessibleFile {
    let file = AccessibleFile(drawn, writer: writer)
    // A second holder would make every change of the table of objects a copy of it.
    writer = FileWriter(capacity: 0, deflater: .fast)
    return file
  }

  /// Lets the packet's fonts stand for the segment's own.
  private mutating func shareFonts(in file: inout AccessibleFile) throws(FinishingError) {
    for (name, object) in try file.file.fonts(ofPage: file.roles.pages[0]) {
      let number = fonts[name] ?? file.writer.reserve()
      fonts[name] = number
      try file.set(number, for: object)
    }
  }

  mutating func writePictures(into file: inout AccessibleFile) throws(FinishingError) {
    for key in file.pictures.pictures {
      if let known = pictures[key] {
        file.pictureNumbers.append(known)
        continue
      }
      let number = try file.writePicture(key, forms: forms)
      pictures[key] = number
      file.pictureNumbers.append(number)
    }
  }

  /// Lets the images that the packet has already stand for the segment's own: logos and photographs are the same for many patients.
  mutating func shareImages(in file: inout AccessibleFile) throws(FinishingError) {
    for (number, digest) in file.file.images {
      if let known = images[digest] {
        try file.set(known, for: number)
      } else {
        images[digest] = try file.newNumber(number)
      }
    }
  }

  /// Takes the segment's documents as parts and its lists of marks into the packet's structure.
  private mutating func addStructure(of file: inout AccessibleFile, leads: Bool) throws(FinishingError) {
    let (own, lists) = try file.writeStructure(below: wholeDocument)
    parts.insert(contentsOf: own, at: leads ? 0 : parts.endIndex)
    parents += lists
    nextParentKey = file.structure.nextKey
  }

  mutating func note(_ segment: PacketSegment, pages: [Int], leads: Bool) {
    edge = edge ?? segment.edge
    let lines = segment.entries.filter { pages.indices.contains($0.page) }.map { ($0.title, pages[$0.page]) }
    outline.insert(contentsOf: lines, at: leads ? 0 : outline.endIndex)
    if leads {
      for index in labels.indices { labels[index].page += pages.count }
      labels.insert(contentsOf: segment.labels, at: 0)
    } else {
      for label in segment.labels {
        var label = label
        label.page += pageCount
        labels.append(label)
      }
    }
    pageCount += pages.count
  }

  /// Writes what holds the packet together and gives the catalogue's number.
  private mutating func writeCatalogue(_ metadata: PlacedDocument.Metadata) throws(FinishingError) -> Int {
    try writer.pack(pageTree, PacketObjects.pageTree(pageNodes, count: pageCount))
    let packet = writer.reserve()
    try writer.write(
      packet, dictionary: "<</Type/Metadata/Subtype/XML".utf8,
      stream: MetadataPacket.bytes(metadata, isAccessible: !form.isForPaperOnly)[...])
    if !form.isForPaperOnly {
      try writer.pack(structureRoot, PacketObjects.structureRoot([wholeDocument], parentTree: parentTree))
      try writer.pack(wholeDocument, PacketObjects.document(parts, parent: structureRoot))
      try writer.pack(parentTree, PacketObjects.parentTree(parents))
    }
    let outlines = try writeOutline()
    let catalogue = writer.reserve()
    var text = PacketObjects.catalogue(pageTree: pageTree, metadata: packet, outlines: outlines, labels: labels)
    text += "/Lang".utf8
    text += TextString.encoded(metadata.language)
    if !form.isForPaperOnly { text += "/MarkInfo<</Marked true>>/StructTreeRoot \(structureRoot) 0 R".utf8 }
    text += PacketObjects.viewerPreferences(form.isDuplex ? edge ?? .longEdge : nil).utf8
    text += ">>".utf8
    try writer.pack(catalogue, text)
    return catalogue
  }

  private mutating func writeOutline() throws(FinishingError) -> Int {
    let root = writer.reserve()
    let first = root + 1
    for _ in outline { _ = writer.reserve() }
    try writer.pack(root, PacketObjects.outlineRoot(first: first, count: outline.count))
    for (index, entry) in outline.enumerated() {
      try writer.pack(
        first + index,
        PacketObjects.outlineEntry(
          entry.title, page: entry.page, root: root, index: index, count: outline.count, first: first))
    }
    return root
  }
}

/// A segment of a packet as Cairo drew it, read and rewritten, ready to be joined to the others.
package struct DrawnSegment: Sendable {
  let file: DrawnFile
  let segment: PacketSegment
}
