import HandoutPages

/// Copies Cairo's objects into a new file, from the catalogue on, and adds what PDF/UA-1 asks for on the way.
///
/// Only what is reached is written, so objects nobody uses fall away.
struct AccessibleFile {
  let file: CairoFile
  let document: PlacedDocument
  let plan: StructurePlan
  let roles: ObjectRoles
  let pictures: PicturePlan
  /// The numbers that the document's pictures have in the new file.
  private(set) var pictureNumbers: [Int] = []
  /// The pages' drawings, rewritten and packed.
  private var drawings: [[UInt8]] = []
  private var writer: FileWriter
  /// The new number by the old one; 0 while nobody has referred to the object.
  private var numbers: [Int]
  /// The old numbers in the order of writing.
  private var waiting: [Int] = []

  init(_ file: CairoFile, document: PlacedDocument, plan: StructurePlan, roles: ObjectRoles) {
    self.file = file
    self.document = document
    self.plan = plan
    self.roles = roles
    pictures = PicturePlan(document)
    numbers = Array(repeating: 0, count: file.objects.count)
    writer = FileWriter(capacity: file.bytes.count)
  }

  /// The whole new file.
  mutating func write(forms: PictureForms) throws(FinishingError) -> [UInt8] {
    // Measured: files are 5 % larger than with zlib's usual level 6, and the stage takes a fifth less time.
    let deflater = Deflater(level: 3)
    try rewriteDrawings(deflater)
    try writePictures(forms)
    let root = try newNumber(file.root)
    let information = try newNumber(file.information)
    var next = 0
    var text: [UInt8] = []
    while next < waiting.count {
      text.removeAll(keepingCapacity: true)
      try writeObject(waiting[next], with: &text)
      next += 1
    }
    return try writer.finish(root: root, information: information, deflater: deflater)
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

  /// Writes the stream of facts and gives its number.
  mutating func writeMetadata() -> Int {
    let number = writer.reserve()
    // Not packed: programs look for this packet without reading the file.
    writer.write(
      number, dictionary: "<</Type/Metadata/Subtype/XML".utf8, stream: MetadataPacket.bytes(document.metadata)[...])
    return number
  }

  private mutating func writePictures(_ forms: PictureForms) throws(FinishingError) {
    for key in pictures.pictures {
      let form = try forms.form(key)
      let number = writer.reserve()
      writer.write(number, dictionary: form.dictionary, stream: form.packed[...])
      pictureNumbers.append(number)
    }
  }

  private mutating func rewriteDrawings(_ deflater: Deflater) throws(FinishingError) {
    let inflater = Inflater()
    for (index, page) in roles.pages.enumerated() {
      var contents = try file.value("/Contents", of: page, "a page with a drawing")
      let number = try contents.reference()
      let filter = try file.value("/Filter", of: number, "a packed drawing")
      guard let stream = file.objects[number]?.stream,
        file.bytes.matches("/FlateDecode", in: filter.position..<filter.end)
      else { throw .object(number: number, expected: "a packed drawing") }
      guard let drawing = inflater.unpack(file.bytes[stream]) else { throw .compression(object: number) }
      var scanner = DrawingScanner(drawing, page: index + 1, marks: roles.marks[index], pictures: pictures.pages[index])
      guard let packed = deflater.pack(try scanner.rewrite()) else { throw .compression(object: number) }
      drawings.append(packed)
    }
  }

  /// - Parameter text: empty room for the object, used again for every object.
  private mutating func writeObject(_ old: Int, with text: inout [UInt8]) throws(FinishingError) {
    guard let object = file.objects[old] else { throw .object(number: old, expected: "in the file") }
    guard let dictionary = object.dictionary else {
      if case .marks(let page) = roles.roles[old] {
        try writeMarks(ofPage: page, into: &text)
      } else {
        try copy(object.value, into: &text)
      }
      writer.pack(numbers[old], text)
      return
    }
    text += "<<".utf8
    try copy(dictionary, of: old, into: &text)
    guard let stream = object.stream else {
      text += ">>".utf8
      writer.pack(numbers[old], text)
      return
    }
    if case .drawing(let page) = roles.roles[old] {
      writer.write(numbers[old], dictionary: text, stream: drawings[page][...])
    } else {
      writer.write(numbers[old], dictionary: text, stream: file.bytes[stream])
    }
  }
}
