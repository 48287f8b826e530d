import Crypto
import HandoutPages

extension FileWriter {
  /// Writes what a file has besides its pages, and gives the catalogue's entries for it.
  ///
  /// - Parameter created: the date of the document, in ISO 8601.
  mutating func write(_ additions: FileAdditions, created: String) throws(FinishingError) -> [UInt8] {
    var entries: [UInt8] = []
    if let attachment = additions.attachment {
      let specification = try write(attachment, created: created)
      entries += "/AF[\(specification) 0 R]/Names<</EmbeddedFiles<</Names[".utf8
      entries += TextString.encoded(attachment.name)
      entries += "\(specification) 0 R]>>>>".utf8
    }
    if let profile = additions.archiveProfile {
      entries += "/OutputIntents[\(try writeOutputIntent(profile)) 0 R]".utf8
    }
    return entries
  }

  /// Writes an attachment and gives the number of its file specification.
  private mutating func write(_ attachment: Attachment, created: String) throws(FinishingError) -> Int {
    let stream = reserve()
    let specification = reserve()
    guard let packed = deflater.pack(attachment.bytes) else { throw .compression(object: stream) }
    // The sum lets a reader see that a byte of a dose has changed on the way; it protects from nobody.
    let sum = Insecure.MD5.hash(data: attachment.bytes)
    var dictionary = Array("<</Type/EmbeddedFile/Subtype".utf8)
    dictionary += NameSyntax.encoded(attachment.mediaType)
    dictionary += "/Params<</Size \(attachment.bytes.count)/CheckSum".utf8
    dictionary += TextString.hexadecimal(sum)
    dictionary += "/ModDate(\(FileWriter.date(created)))>>/Filter/FlateDecode".utf8
    try write(stream, dictionary: dictionary, stream: packed[...])
    let name = TextString.encoded(attachment.name)
    var text = Array("<</Type/Filespec/AFRelationship/Source/F".utf8)
    text += name + "/UF".utf8 + name + "/Desc".utf8 + TextString.encoded(attachment.description)
    text += "/EF<</F \(stream) 0 R/UF \(stream) 0 R>>>>".utf8
    try pack(specification, text)
    return specification
  }

  /// Writes the colours that the pages are meant for, and gives the number of the output intent (ISO 19005-3, 6.2.3).
  private mutating func writeOutputIntent(_ profile: [UInt8]) throws(FinishingError) -> Int {
    let stream = reserve()
    let intent = reserve()
    guard let packed = deflater.pack(profile) else { throw .compression(object: stream) }
    try write(stream, dictionary: "<</N 3/Filter/FlateDecode".utf8, stream: packed[...])
    let name = "sRGB IEC61966-2.1"
    let text =
      "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(\(name))/Info(\(name))"
      + "/RegistryName(http://www.color.org)/DestOutputProfile \(stream) 0 R>>"
    try pack(intent, Array(text.utf8))
    return intent
  }

  /// A date in ISO 8601 as PDF writes dates (PDF 1.7, §7.9.4).
  static func date(_ date: String) -> String { "D:" + date.filter(\.isNumber) + "Z" }
}

extension AccessibleFile {
  /// Whether an entry has no place in an archived file: images may not ask to be smoothed (ISO 19005-3, 6.2.8).
  ///
  /// - Throws: `FinishingError.archivedColor` for an image in the colours of a press, which an RGB profile says nothing of.
  func isLeftOutOfArchive(_ entry: DictionarySyntax.Entry) throws(FinishingError) -> Bool {
    guard additions.archiveProfile != nil else { return false }
    if file.bytes.matches("/ColorSpace", in: entry.key), file.bytes.matches("/DeviceCMYK", in: entry.value) {
      throw .archivedColor
    }
    return file.bytes.matches("/Interpolate", in: entry.key)
  }
}

/// Names as PDF writes them (PDF 1.7, §7.3.5).
enum NameSyntax {
  /// A name with its slash; what is no plain letter, digit, point or hyphen is written as a number.
  static func encoded(_ name: String) -> [UInt8] {
    name.utf8.reduce(into: [UInt8(ascii: "/")]) { text, byte in
      let scalar = Unicode.Scalar(byte)
      if scalar.properties.isAlphabetic && scalar.isASCII || (0x30...0x39).contains(byte) || "-.".utf8.contains(byte) {
        text.append(byte)
      } else {
        text += [UInt8(ascii: "#")] + TextString.digits(of: byte)
      }
    }
  }
}
