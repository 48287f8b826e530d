import CQPDF
import Crypto

/// Reads attachments out of files, whatever program wrote them last.
package struct AttachmentReader: Sendable {
  /// The most bytes of an attachment, packed or unpacked.
  package static let limit = 1 << 20

  private let library: QPDFLibrary
  private let objects: QPDFObjects

  /// Loads the library that reads files, which takes some milliseconds.
  ///
  /// - Throws: `AttachmentError.library` when it is not installed, or is another one.
  package init(libraryName: String = PDFEncrypter.libraryName) throws(AttachmentError) {
    do throws(EncryptionError) {
      library = try QPDFLibrary(libraryName)
      objects = try QPDFObjects(libraryName)
    } catch {
      throw .library(error)
    }
  }

  /// The bytes of the one attachment of a name; nil where the file has none.
  ///
  /// - Parameters:
  ///   - pdf: a whole file.
  ///   - password: what opens the file; nil for one that everybody can open.
  package func attachment(
    named name: String, in pdf: [UInt8], password: Password?
  ) throws(AttachmentError) -> [UInt8]? {
    let file = try OpenedFile(pdf, password: password, library: library, objects: objects)
    let found = streams(named: name, in: file)
    // What the library has to say of a damaged tree of names comes before "there is none".
    try file.checkSoundness()
    guard found.count <= 1 else { throw .several(count: found.count) }
    guard let stream = found.first else { return nil }
    return try unpacked(stream, in: file)
  }

  /// The embedded files of a name: those of the tree of names and those that belong to the document (ISO 19005-3, annex E),
  /// each once.
  private func streams(named name: String, in file: OpenedFile) -> [OpenedFile.Object] {
    var specifications = file.value("/AF", of: file.root).map(file.items) ?? []
    if let names = file.value("/Names", of: file.root), let tree = file.value("/EmbeddedFiles", of: names) {
      specifications += self.specifications(below: tree, in: file)
    }
    var seen: Set<Int> = []
    return specifications.compactMap { specification in
      let title = ["/UF", "/F"].compactMap { file.value($0, of: specification).flatMap(file.text) }.first
      guard title == name, let files = file.value("/EF", of: specification),
        let stream = ["/UF", "/F"].compactMap({ file.value($0, of: files) }).first(where: file.isStream),
        seen.insert(file.number(stream)).inserted
      else { return nil }
      return stream
    }
  }

  /// The values of a tree of names (PDF 1.7, §7.9.6).
  private func specifications(below root: OpenedFile.Object, in file: OpenedFile) -> [OpenedFile.Object] {
    var found: [OpenedFile.Object] = []
    var waiting = [root]
    // A damaged tree may lead in a circle. Nodes within another node, which have no number, cannot.
    var seen: Set<Int> = []
    while let node = waiting.popLast() {
      guard file.number(node) == 0 || seen.insert(file.number(node)).inserted else { continue }
      let pairs = file.value("/Names", of: node).map(file.items) ?? []
      found += stride(from: 1, to: pairs.count, by: 2).map { pairs[$0] }
      waiting += file.value("/Kids", of: node).map(file.items) ?? []
    }
    return found
  }

  /// The bytes of an embedded file.
  private func unpacked(_ stream: OpenedFile.Object, in file: OpenedFile) throws(AttachmentError) -> [UInt8] {
    let packed = try file.packedBytes(stream)
    guard packed.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
    let bytes: [UInt8]
    switch filters(of: stream, in: file) {
    case []: bytes = packed
    case ["/FlateDecode"] where file.value("/DecodeParms", of: stream) == nil:
      // A line end that another program counted into the stream is no fault of what is packed.
      guard let unpacked = Inflater().unpack(packed[...], limit: Self.limit, admitsRest: true) else {
        throw .damaged("the attachment cannot be unpacked, or is longer than \(Self.limit) bytes")
      }
      bytes = unpacked
    case let names: throw .filter(names.joined(separator: ", "))
    }
    if let parameters = file.value("/Params", of: stream), let sum = file.value("/CheckSum", of: parameters),
      let said = file.bytes(sum), said.count == Insecure.MD5.byteCount, said != Array(Insecure.MD5.hash(data: bytes))
    {
      throw .damaged("the attachment is not what its check sum says")
    }
    return bytes
  }

  /// The names of a stream's filters, in their order.
  private func filters(of stream: OpenedFile.Object, in file: OpenedFile) -> [String] {
    guard let filter = file.value("/Filter", of: stream) else { return [] }
    if let name = file.name(filter) { return [name] }
    return file.items(filter).map { file.name($0) ?? "?" }
  }
}
