import HandoutGeometry
import HandoutPages

/// Copies Cairo's objects into a new file, from the catalogue on, and adds what PDF/UA-1 asks for on the way.
///
/// Only what is reached is written, so objects nobody uses fall away.
struct AccessibleFile {
  let drawn: DrawnFile
  var writer: FileWriter
  /// What the file has besides its pages.
  var additions = FileAdditions()
  /// The numbers that the drawn pictures have in the new file.
  var pictureNumbers: [Int] = []
  /// The numbers of the structure's objects in the new file.
  private(set) var structure: StructureNumbers
  /// The number of the structure's root in the new file.
  private(set) var structureRoot = 0
  /// The page whose fonts all pages have; nil where each has those that it shows.
  var letters: Int?
  /// What changes where the file becomes a part of a packet.
  var packet = PacketPlace()
  /// The new number by the old one; 0 while nobody has referred to the object.
  private var numbers: [Int]
  /// The old numbers in the order of writing.
  private var waiting: [Int] = []
  /// How many of those are written.
  private var done = 0

  var file: CairoFile { drawn.file }
  var document: PlacedDocument { drawn.document }
  var plan: StructurePlan { drawn.plan }
  var roles: ObjectRoles { drawn.roles }
  var pictures: PicturePlan { drawn.pictures }

  init(_ drawn: DrawnFile, writer: FileWriter) {
    self.drawn = drawn
    self.writer = writer
    structure = StructureNumbers(pageCount: drawn.roles.pages.count)
    numbers = Array(repeating: 0, count: drawn.file.objects.count)
  }

  /// The whole new file.
  mutating func write(forms: PictureForms) throws(FinishingError) -> [UInt8] {
    for key in pictures.pictures { pictureNumbers.append(try writePicture(key, forms: forms)) }
    let root = try newNumber(file.root)
    let information = try newNumber(file.information)
    if drawn.isTagged { try writeOwnStructure() }
    try writeWaiting()
    return try writer.finish(root: root, information: information, isIdentified: additions.archiveProfile != nil)
  }

  /// Writes the structure of a file of its own.
  private mutating func writeOwnStructure() throws(FinishingError) {
    numberStructure()
    structureRoot = writer.reserve()
    let parentTree = writer.reserve()
    let (roots, parents) = try writeStructure(below: structureRoot)
    try writer.pack(structureRoot, PacketObjects.structureRoot(roots, parentTree: parentTree))
    try writer.pack(parentTree, PacketObjects.parentTree(parents))
  }

  /// Gives the structure's objects their numbers, which pages name too.
  mutating func numberStructure(firstKey: Int = 0) {
    structure = StructureNumbers(plan, firstKey: firstKey, writer: &writer)
  }

  /// The number an object has in the new file.
  mutating func newNumber(_ old: Int) throws(FinishingError) -> Int {
    guard old < numbers.count, file.objects[old] != nil else { throw .object(number: old, expected: "in the file") }
    if numbers[old] == 0 {
      numbers[old] = writer.reserve()
      waiting.append(old)
    }
    return numbers[old]
  }

  /// Lets an object of the new file stand for one of the drawn file.
  ///
  /// - Parameter isCopied: whether the drawn object is to be written under that number.
  mutating func set(_ new: Int, for old: Int, isCopied: Bool = false) throws(FinishingError) {
    guard old < numbers.count else { throw .object(number: old, expected: "in the file") }
    numbers[old] = new
    if isCopied { waiting.append(old) }
  }

  /// Writes all objects that something refers to.
  mutating func writeWaiting() throws(FinishingError) {
    var text: [UInt8] = []
    while done < waiting.count {
      text.removeAll(keepingCapacity: true)
      try writeObject(waiting[done], with: &text)
      done += 1
    }
  }

  /// Writes a picture and gives its number.
  mutating func writePicture(_ key: PictureKey, forms: PictureForms) throws(FinishingError) -> Int {
    let form = try forms.form(key)
    let number = writer.reserve()
    try writer.write(number, dictionary: form.dictionary, stream: form.packed[...])
    return number
  }

  /// Writes a drawn page as a form that other pages show, and gives its number.
  mutating func writeForm(ofPage page: Int) throws(FinishingError) -> Int {
    let number = writer.reserve()
    let size = document.pages[page].size
    guard let width = FixedPoint(size.width.points, decimals: 2),
      let height = FixedPoint(size.height.points, decimals: 2)
    else { throw .picture(name: "page \(page + 1)") }
    var resources = try file.value("/Resources", of: roles.pages[page], "page with resources")
    var text = Array("<</Type/XObject/Subtype/Form/BBox[0 0".utf8)
    text.append(width)
    text.append(height)
    text += "]/Resources".utf8
    text.append(reference: try newNumber(try resources.reference()))
    text += "/Filter/FlateDecode".utf8
    try writer.write(number, dictionary: text, stream: drawn.drawings[page][0][...])
    return number
  }

  /// - Parameter text: empty room for the object, used again for every object.
  private mutating func writeObject(_ old: Int, with text: inout [UInt8]) throws(FinishingError) {
    guard let object = file.objects[old] else { throw .object(number: old, expected: "in the file") }
    guard let dictionary = object.dictionary else {
      try copy(object.value, into: &text)
      try writer.pack(numbers[old], text)
      return
    }
    text += "<<".utf8
    try copy(dictionary, of: old, into: &text)
    guard let stream = object.stream else {
      text += ">>".utf8
      try writer.pack(numbers[old], text)
      return
    }
    if case .drawing(let page) = roles.roles[old] {
      try writer.write(numbers[old], dictionary: text, stream: drawn.drawings[page][0][...])
    } else if let texts = drawn.glyphTexts[old] {
      let map = try drawn.unicodeMap(old, with: texts, deflater: writer.deflater)
      try writer.write(numbers[old], dictionary: text, stream: map[...])
    } else {
      try writer.write(numbers[old], dictionary: text, stream: file.bytes[stream])
    }
  }
}
