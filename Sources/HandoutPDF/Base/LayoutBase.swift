package import HandoutPages

/// All that the files of one layout have in common: drawn by Cairo, read and rewritten once, with its pages cut where each patient has frames
/// of their own.
///
/// It is made from the layout's empty slots, never from a patient. What a patient has goes between the pieces, and into the structure.
package struct LayoutBase: FinishedLayout {
  /// How many pages the drawn file has before those of the layout: that of the letters.
  static let pagesBefore = 1
  /// The page of letters in the drawn file.
  static let letters = 0

  /// Tells the layout from others. The layout holds this base, so this must not hold the layout.
  let identity = LayoutIdentity()
  let drawn: DrawnFile
  let codes: LetterCodes
  /// By page of the drawn file: how many marks are read there.
  let readMarks: [Int]
  /// The elements in which patients have elements of their own.
  let parents: Set<Int>
  /// By slot: whether nothing is drawn between it and the slot before.
  let followsSlot: [Bool]
  /// The beginning of every file of the layout, and the numbers of its objects.
  let begun: BegunFile

  /// - Parameters:
  ///   - bytes: the layout as Cairo drew it.
  ///   - document: what was drawn: the page of letters and the pages of the layout.
  ///   - advances: by letter of the layout: how far text goes on behind it, in parts of the size.
  ///   - forms: the pictures that are written already.
  /// - Returns: nil where the layout's letters cannot be told from the drawing.
  package init?(
    _ bytes: [UInt8], document: PlacedDocument, layout: SharedLayout, advances: [Double],
    forms: PictureForms = .shared
  ) throws(FinishingError) {
    let drawn = try DrawnFile(bytes, document: document, deflater: .dense)
    guard
      let codes = try LetterCodes(
        layout.letters.letters, advances: advances, file: drawn.file, page: drawn.roles.pages[Self.letters]),
      drawn.plan.slots.allSatisfy({ $0.parent != nil })
    else { return nil }
    self.drawn = drawn
    self.codes = codes
    readMarks = drawn.plan.marks.map { marks in marks.count { $0.number != nil } }
    parents = Set(drawn.plan.slots.compactMap(\.parent))
    followsSlot = drawn.drawings.flatMap { pieces in
      pieces.indices.dropLast().map { $0 > 0 && pieces[$0] == FileWriter.emptyPiece }
    }
    begun = try BegunFile(of: drawn, omitting: parents, forms: forms)
  }
}

/// One layout and no other.
final class LayoutIdentity: Sendable {}

/// The beginning of every file of a layout: all objects that are the same in each of them.
struct BegunFile: Sendable {
  let writer: FileWriter
  let pageTree: Int
  let structureRoot: Int
  let parentTree: Int
  let drawing: LayoutDrawing
  let numbers: LayoutNumbers

  /// - Parameter omitted: the elements that are written for each patient.
  init(of drawn: DrawnFile, omitting omitted: Set<Int>, forms: PictureForms) throws(FinishingError) {
    var file = AccessibleFile(drawn, writer: FileWriter(capacity: drawn.file.bytes.count, deflater: .dense))
    file.letters = LayoutBase.letters
    for key in file.pictures.pictures { file.pictureNumbers.append(try file.writePicture(key, forms: forms)) }
    pageTree = file.writer.reserve()
    structureRoot = file.writer.reserve()
    parentTree = file.writer.reserve()
    let pages = try file.reservePages()
    file.numberStructure()
    drawing = try LayoutDrawing(of: &file)
    numbers = LayoutNumbers(
      pageParent: pageTree, pages: pages, structure: file.structure, structureParent: structureRoot, isPart: false)
    let roots = try file.writeElements(below: structureRoot, omitting: omitted)
    try file.writeWaiting()
    try file.writer.pack(pageTree, PacketObjects.pageTree(Array(pages.dropFirst()), count: pages.count - 1))
    try file.writer.pack(structureRoot, PacketObjects.structureRoot(roots, parentTree: parentTree))
    try file.writer.closePack()
    file.writer.deflater = .fast
    writer = file.writer
  }
}

/// What the pages of a layout show, in a file that is there for one patient or for many.
struct LayoutDrawing: Sendable {
  /// By page of the drawn file: the beginning of its object.
  let heads: [[UInt8]]
  /// By page of the drawn file: the pieces of its drawing, nil for one without an operator.
  let pieces: [[Int?]]

  /// Writes the pieces.
  init(of file: inout AccessibleFile) throws(FinishingError) {
    var heads: [[UInt8]] = [[]]
    var pieces: [[Int?]] = [[]]
    for page in file.roles.pages.indices.dropFirst(LayoutBase.pagesBefore) {
      heads.append(try file.pageHead(page))
      var numbers: [Int?] = []
      for piece in file.drawn.drawings[page] { numbers.append(try file.writer.write(piece: piece)) }
      pieces.append(numbers)
    }
    (self.heads, self.pieces) = (heads, pieces)
  }
}

/// The numbers that the pages and the structure of a layout have in one patient's handout.
struct LayoutNumbers: Sendable {
  /// What the pages stand in.
  let pageParent: Int
  /// By page of the drawn file: the number of its object; 0 for that of the letters.
  let pages: [Int]
  let structure: StructureNumbers
  /// What the outermost elements stand in.
  let structureParent: Int
  /// Whether the document is a part of another one.
  let isPart: Bool
}

extension AccessibleFile {
  /// Numbers for the pages of a layout, which are written for each patient.
  fileprivate mutating func reservePages() throws(FinishingError) -> [Int] {
    var pages = [0]
    for page in roles.pages.dropFirst(LayoutBase.pagesBefore) {
      pages.append(writer.reserve())
      try set(pages[pages.count - 1], for: page)
    }
    return pages
  }
}

extension FileWriter {
  /// Writes a packed piece of a page's drawing and gives its number; nil for an empty one.
  mutating func write(piece: [UInt8]) throws(FinishingError) -> Int? {
    guard piece != FileWriter.emptyPiece else { return nil }
    let number = reserve()
    try write(number, dictionary: "<</Filter/FlateDecode".utf8, stream: piece[...])
    return number
  }

  /// An empty piece, packed.
  static let emptyPiece = Deflater.dense.pack([]) ?? []
}
