import CExpat
import HandoutInput

/// Takes what stands in a part of XML, in its order.
protocol XMLConsumer: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault)
  /// Text, in pieces of any length.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetFault)
  /// The element that began last ends.
  func end() throws(SheetFault)
}

extension XMLConsumer {
  /// Most parts say everything in attributes.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Knows elements by where they stand; what it does not know is left out with all that stands in it.
protocol XMLPlaceConsumer: XMLConsumer {
  /// What an element is.
  associatedtype Place
  /// The elements that are open.
  var path: XMLPath<Place> { get set }
  /// What an element is that begins now; nil for one that is not known.
  func place(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) -> Place?
}

extension XMLPlaceConsumer {
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) {
    path.enter(try place(name, attributes))
  }

  func end() { _ = path.leave() }
}

/// Reads a part of XML piece by piece.
///
/// No part of a workbook has a document type, in which entities could be declared (ECMA-376 part 2, 6.5.2; OpenDocument parts have none
/// either), so a part with one is refused before anything of it is expanded.
package final class XMLReader {
  /// The version of expat in use, which it writes `expat_2.5.0`.
  package static var libraryVersion: String { String(cString: XML_ExpatVersion()).replacing("expat_", with: "") }

  private let parser: XML_Parser
  private let consumer: any XMLConsumer
  private let part: String
  /// Why the reading ends early.
  private var fault: SheetFault?
  private var depth = 0
  /// How many bytes went in since the parser told of anything: a tag of any length is kept in memory until its end.
  private var silentBytes = 0

  /// - Parameter part: the part's name, for complaints.
  init(part: String, consumer: any XMLConsumer) throws(SheetFault) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(XMLName.separator)) else {
      throw .damaged(part, "no parser for it")
    }
    self.parser = parser
    self.consumer = consumer
    self.part = part
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { reader, name, attributes in
        guard let name else { return }
        XMLReader.at(reader)?.started(XMLName(name), XMLAttributes(attributes))
      }, { reader, _ in XMLReader.at(reader)?.ended() })
    XML_SetCharacterDataHandler(parser) { reader, start, count in
      guard let start else { return }
      start.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
        XMLReader.at(reader)?.found(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in XMLReader.at(reader)?.refuseDocumentType() }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the part to its end.
  func read(_ part: ZipPart) throws(SheetFault) {
    while try feed(try part.next()) {}
  }

  /// Takes the next bytes; none are the end.
  ///
  /// - Returns: whether more are expected.
  func feed(_ bytes: ArraySlice<UInt8>) throws(SheetFault) -> Bool {
    silentBytes += bytes.count
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), bytes.isEmpty ? 1 : 0)
    }
    if let fault { throw fault }
    guard status == XML_STATUS_OK else {
      let cause = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no XML"
      throw .damaged(part, "line \(words: XML_GetCurrentLineNumber(parser)): \(words: cause)")
    }
    guard silentBytes <= SheetLimits.tagBytes else { throw .tooLarge("\(words: part) has a tag without an end") }
    return !bytes.isEmpty
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLReader? {
    pointer.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func started(_ name: XMLName, _ attributes: XMLAttributes) {
    depth += 1
    guard depth <= SheetLimits.depth else {
      return stop(.tooLarge("\(words: part) is nested deeper than \(words: SheetLimits.depth) levels"))
    }
    told { () throws(SheetFault) in try consumer.start(name, attributes) }
  }

  private func ended() {
    depth -= 1
    told { () throws(SheetFault) in try consumer.end() }
  }

  private func found(_ bytes: UnsafeBufferPointer<UInt8>) {
    told { () throws(SheetFault) in try consumer.text(bytes) }
  }

  private func refuseDocumentType() {
    stop(
      SheetFault(
        "the spreadsheet is refused: \(words: part) has a document type (DOCTYPE), which no spreadsheet program writes",
        help: "open it in the spreadsheet program and save it anew"))
  }

  /// Hands on what was found. After a fault expat may still tell of what it has read already.
  private func told(_ body: () throws(SheetFault) -> Void) {
    silentBytes = 0
    guard fault == nil else { return }
    do throws(SheetFault) {
      try body()
    } catch {
      stop(error)
    }
  }

  private func stop(_ fault: SheetFault) {
    if self.fault == nil { self.fault = fault }
    XML_StopParser(parser, 0)
  }
}
