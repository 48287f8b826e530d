import HandoutInput

/// What a file is that is given as a spreadsheet, by what is in it.
enum SheetKind {
  /// A workbook of Excel (Office Open XML), by the name of its main part.
  case workbook(String)
  /// An OpenDocument spreadsheet.
  case openDocument

  /// Tells what a zip file is.
  ///
  /// - Throws: `SheetFault` that names what can be named and is none of both.
  init(of archive: ZipArchive) throws(SheetFault) {
    if archive.has("_rels/.rels") {
      let main = try Relations(of: "", in: archive).part(of: "officeDocument") ?? ""
      guard !main.hasSuffix(".bin") else {
        throw Self.other("a binary workbook of Excel (.xlsb)", cure: "save it as an Excel workbook (.xlsx)")
      }
      guard main.contains("workbook") || main.hasPrefix("xl/") else {
        throw Self.other("a document of Office and no workbook", cure: "give the workbook (.xlsx) with the list")
      }
      self = .workbook(main)
    } else if archive.has("content.xml") {
      if archive.has("META-INF/manifest.xml") {
        let manifest = ManifestPart()
        try XMLReader(part: "META-INF/manifest.xml", consumer: manifest).read(try archive.part("META-INF/manifest.xml"))
        if manifest.isEncrypted { throw Self.locked }
        guard manifest.type.map({ $0.contains("spreadsheet") }) ?? true else {
          throw Self.other("an OpenDocument file and no spreadsheet", cure: "give the spreadsheet (.ods) with the list")
        }
      }
      self = .openDocument
    } else if archive.has("encrypted-package") {
      throw Self.locked
    } else if archive.names.contains(where: { $0.hasSuffix(".iwa") || $0 == "Index.zip" }) {
      throw Self.numbers
    } else {
      throw Self.other("a zip file and no spreadsheet", cure: "give the spreadsheet itself (.xlsx or .ods)")
    }
  }

  /// Refuses what is no zip file, and names it.
  static func check(_ bytes: [UInt8]) throws(SheetFault) {
    if bytes.starts(with: [0x50, 0x4B]) { return }
    if bytes.isEmpty { throw SheetFault("the file holds nothing", help: "check that it is the file you meant") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // Office puts a workbook with a password into a file of its old form ([MS-OFFCRYPTO] 2.1).
      if holds("EncryptedPackage", bytes) { throw locked }
      throw other(
        "an old workbook (.xls) or another document of Office before 2007", cure: "save it as an Excel workbook (.xlsx)"
      )
    }
    let start = String(decoding: bytes.prefix(2_048), as: UTF8.self)
    if start.contains("urn:oasis:names:tc:opendocument:xmlns:office") {
      throw other("a flat OpenDocument file (.fods)", cure: "save it as an OpenDocument spreadsheet (.ods)")
    }
    if start.contains("urn:schemas-microsoft-com:office:spreadsheet") {
      throw other("an XML spreadsheet of Excel 2003", cure: "save it as an Excel workbook (.xlsx)")
    }
    if start.lowercased().contains("<html") || start.lowercased().contains("<table") {
      throw other("a web page", cure: "open it in the spreadsheet program and save it as an Excel workbook (.xlsx)")
    }
    throw SheetFault(
      "the file is no spreadsheet (.xlsx or .ods)",
      help: "if it is text, say how it is written: --format csv, json, jsonl or yaml")
  }

  /// A spreadsheet that opens with a password only.
  static let locked = SheetFault(
    "the spreadsheet is locked by a password",
    help: "open it, save a copy without the password in a private folder, and delete it after use")

  /// A spreadsheet of Apple's Numbers.
  private static let numbers = other("a spreadsheet of Numbers", cure: "choose File > Export To > Excel in Numbers")

  private static func other(_ what: Message, cure: Message) -> SheetFault {
    SheetFault("the file is \(what)", help: cure)
  }

  /// Whether the directory of an old file of Office names a stream.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let wanted: [UInt8] = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    return bytes.indices.contains { bytes[$0] == wanted.first && bytes[$0...].starts(with: wanted) }
  }
}

/// OpenDocument's list of parts.
private final class ManifestPart: XMLConsumer {
  private(set) var isEncrypted = false
  /// What the file as a whole is.
  private(set) var type: String?

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is(.manifest, "encryption-data") { isEncrypted = true }
    if name.is(.manifest, "file-entry"), attributes.value("full-path", in: .manifest) == "/" {
      type = attributes.value("media-type", in: .manifest)
    }
  }

  func end() {}
}
