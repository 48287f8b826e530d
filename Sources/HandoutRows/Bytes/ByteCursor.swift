import HandoutInput

/// Goes through the bytes of a list once, checks that they are text, and keeps those of the current row.
struct ByteCursor {
  /// The file's name as the user knows it.
  let name: String
  private let source: () throws(RowError) -> [UInt8]
  private var chunk: [UInt8] = []
  private var index = 0
  private var hasEnded = false
  private var hasStarted = false
  private var check = UTF8Check()
  /// The place of the next byte.
  private(set) var position = TextPosition()

  /// The bytes since `beginPiece`, as far as they fit into a row.
  private(set) var piece: [UInt8] = []
  /// Where the piece starts.
  private(set) var pieceStart = TextPosition()
  /// Whether the piece was longer than a row may be; the bytes beyond are not kept.
  private(set) var isPieceCut = false

  /// - Parameters:
  ///   - name: the file's name as the user knows it.
  ///   - source: gives the next bytes, empty at the end.
  init(name: String, source: @escaping () throws(RowError) -> [UInt8]) {
    self.name = name
    self.source = source
  }

  /// Starts a new piece with the next byte.
  mutating func beginPiece() {
    piece.removeAll(keepingCapacity: true)
    pieceStart = position
    isPieceCut = false
  }

  /// The next byte without taking it, nil at the end.
  mutating func peek() throws(RowError) -> UInt8? {
    if index >= chunk.count { try fill(1) }
    return index < chunk.count ? chunk[index] : nil
  }

  /// The next bytes without taking them: fewer than asked for only at the end.
  mutating func peek(_ count: Int) throws(RowError) -> ArraySlice<UInt8> {
    try fill(count)
    return chunk[index...].prefix(count)
  }

  /// Takes the next byte, nil at the end.
  ///
  /// - Throws: `RowError.refused` for a NUL byte and for what is not UTF-8.
  mutating func next() throws(RowError) -> UInt8? {
    guard let byte = try peek() else {
      if check.missing > 0 { throw invalidUTF8() }
      return nil
    }
    guard check.accepts(byte) else { throw invalidUTF8() }
    if byte == 0 {
      throw refusal(offset: piece.count, "a NUL byte is not allowed", help: "save the file as UTF-8 text")
    }
    index += 1
    position.pass(byte)
    if piece.count < RowLimits.rowBytes { piece.append(byte) } else { isPieceCut = true }
    return byte
  }

  /// Takes spaces, tabs and line ends.
  mutating func skipSpace() throws(RowError) {
    while let byte = try peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { _ = try next() }
  }

  /// Takes bytes up to the end of the line and the line end itself.
  ///
  /// - Returns: how many bytes the line end has, 0 at the end of the file.
  mutating func skipLine() throws(RowError) -> Int {
    while let byte = try next() {
      if byte == 0x0A { return 1 }
      if byte == 0x0D {
        guard try peek() == 0x0A else { return 1 }
        _ = try next()
        return 2
      }
    }
    return 0
  }

  /// The error that ends the reading, with the whole line of the place for the reader's eye.
  ///
  /// - Parameter offset: the byte, counted from the start of the piece.
  mutating func refusal(offset: Int, _ message: Message, help: Message?) -> RowError {
    if isPieceCut, offset >= piece.count {
      let place = SourcePlace(file: name, line: position.line, column: position.column)
      return .refused([Diagnostic(at: place, message, help: help)])
    }
    var bytes = piece
    // Nothing is read after an error, so the rest of the line may be taken for the excerpt.
    if !isPieceCut, bytes.last != 0x0A, bytes.last != 0x0D {
      while bytes.count < piece.count + 400, let byte = try? peek(), byte != 0x0A, byte != 0x0D {
        bytes.append(byte)
        index += 1
      }
    }
    let place = SourceBytes(
      name: name, bytes: bytes[...], firstLine: pieceStart.line, firstColumn: pieceStart.column
    ).place(offset: offset)
    return .refused([Diagnostic(at: place, message, help: help)])
  }

  private mutating func invalidUTF8() -> RowError {
    // The complaint points to the first byte of the broken character.
    let start = isPieceCut ? nil : piece.lastIndex { $0 & 0xC0 != 0x80 }
    let offset = check.missing > 0 ? start ?? piece.count : piece.count
    let byte = offset < piece.count ? piece[offset] : (try? peek()) ?? 0
    let digits = String(byte, radix: 16, uppercase: true)
    return refusal(
      offset: offset, "byte 0x\(words: digits.count < 2 ? "0" : "")\(words: digits) is not valid UTF-8",
      help:
        "save the file as UTF-8: LibreOffice asks for the character set when it saves CSV, Excel has the form CSV UTF-8"
    )
  }

  /// Makes sure that some bytes are at hand, as far as there are any.
  private mutating func fill(_ count: Int) throws(RowError) {
    if !hasStarted { try start() }
    try load(count)
  }

  private mutating func load(_ count: Int) throws(RowError) {
    while chunk.count - index < count, !hasEnded {
      let more = try source()
      hasEnded = more.isEmpty
      chunk = index < chunk.count ? Array(chunk[index...]) + more : more
      index = 0
    }
  }

  /// Names a resource of FHIR that is given in place of a list in JSON.
  mutating func refuseFHIR() throws(RowError) {
    let start = try peek(4_096)
    guard start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "["),
      String(decoding: start, as: UTF8.self).contains("\"resourceType\"")
    else {
      return
    }
    let kind = String(decoding: start, as: UTF8.self).contains("\"Bundle\"") ? "a FHIR Bundle" : "a FHIR resource"
    throw .refused([
      Diagnostic(
        at: SourcePlace(file: name, line: position.line, column: position.column),
        "the file is \(words: kind), no list of patients",
        help: "a plan of care makes a handout by itself: handout make --fhir; for a list, write its patients as rows")
    ])
  }

  /// Names files of other programs that are given by mistake, by their first bytes.
  private mutating func refuseOtherFiles() throws(RowError) {
    try load(4)
    let kinds: [(start: [UInt8], name: Message, help: Message)] = [
      (
        [0x50, 0x4B, 0x03, 0x04], "the file is a spreadsheet or another zip file, no text",
        "name a spreadsheet .xlsx or .ods, or say so: --format xlsx"
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0], "the file is an old spreadsheet (.xls) or document of Office, no text",
        "open it in the spreadsheet program and save it as an Excel workbook (.xlsx)"
      ),
      (Array("%PDF".utf8), "the file is a PDF, no list", "export the list as a spreadsheet or as CSV UTF-8"),
    ]
    guard let kind = kinds.first(where: { chunk[index...].starts(with: $0.start) }) else { return }
    throw .refused([
      Diagnostic(
        at: SourcePlace(file: name), kind.name, help: kind.help)
    ])
  }

  /// Looks at the first bytes, which tell the encoding, before any is given out.
  private mutating func start() throws(RowError) {
    hasStarted = true
    try load(3)
    try refuseOtherFiles()
    if chunk.starts(with: [0xFF, 0xFE]) || chunk.starts(with: [0xFE, 0xFF]) {
      throw .refused([
        Diagnostic(at: SourcePlace(file: name), "the file is UTF-16 text", help: "save it as UTF-8")
      ])
    }
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }
}
