import CYAML

/// libyaml's events of one text, each copied into plain values.
///
/// Events say where everything stands, and show anchors, aliases and tags instead of acting on them, so a file can be
/// refused before anything of it is expanded.
package final class YAMLEvents {
  /// The version of libyaml in use.
  package static var libraryVersion: String { String(cString: yaml_get_version_string()) }

  private let bytes: [UInt8]
  /// Whether byte-order marks have stand-ins: libyaml takes no text that holds one.
  private let hasStandIns: Bool
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// libyaml reads from the bytes while it parses, so they need a place of their own.
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// - Throws: `YAMLFault` if there is no memory for a parser.
  init(_ text: String) throws(YAMLFault) {
    hasStandIns = text.utf8.contains(0xEF) && text.unicodeScalars.contains("\u{FEFF}")
    bytes = Array((hasStandIns ? Self.exchanged("\u{FEFF}", for: Self.standIn, in: text) : text).utf8)
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    guard yaml_parser_initialize(parser) == 1 else { throw YAMLFault(problem: "there is no memory for it") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after the end of the stream there is none to ask for.
  ///
  /// - Throws: `YAMLFault` where the text is not YAML.
  func next() throws(YAMLFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLFault(parser.pointee) }
    defer { yaml_event_delete(&event) }
    var result = YAMLEvent(event)
    if hasStandIns, case .scalar(let text, let style, let isDoubleQuoted) = result.kind {
      let text = Self.exchanged(Self.standIn, for: "\u{FEFF}", in: text)
      result.kind = .scalar(text, style, isDoubleQuoted: isDoubleQuoted)
    }
    let index = Int(event.start_mark.index)
    result.isAtEnd = index >= scalarCount
    if let distance = distanceToQuestionMark(index) {
      result.construct = .complexKey
      result.column -= distance
    }
    return result
  }

  /// A noncharacter, which no file may contain.
  private static let standIn: Unicode.Scalar = "\u{10FFFE}"

  private static func exchanged(_ old: Unicode.Scalar, for new: Unicode.Scalar, in text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == old ? new : $0 }))
  }

  private lazy var scalarCount = bytes.count { $0 & 0xC0 != 0x80 }

  /// How far before a node the `?` stands that starts a key, nil for other nodes; events do not tell such keys.
  ///
  /// - Parameter index: where the node starts, in Unicode scalars as libyaml counts.
  private func distanceToQuestionMark(_ index: Int) -> Int? {
    guard hasQuestionKeys else { return nil }
    let node = byteOffset(ofScalar: index)
    var mark = node - 1
    while mark >= 0, bytes[mark] == 0x20 || bytes[mark] == 0x09 { mark -= 1 }
    guard mark >= 0, mark < node - 1, bytes[mark] == UInt8(ascii: "?") else { return nil }
    var start = mark - 1
    while start >= 0, bytes[start] == 0x20 { start -= 1 }
    return start < 0 || Array("\n\r{[,-".utf8).contains(bytes[start]) ? node - mark : nil
  }

  /// Whether a `?` with a space behind it stands anywhere, which prose has seldom and content files hardly ever.
  private lazy var hasQuestionKeys: Bool = {
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == UInt8(ascii: "?"), byte == 0x20 || byte == 0x09 { return true }
      previous = byte
    }
    return false
  }()

  private func byteOffset(ofScalar index: Int) -> Int {
    while scanned.scalar < index, scanned.byte < bytes.count {
      scanned.byte += 1
      while scanned.byte < bytes.count, bytes[scanned.byte] & 0xC0 == 0x80 { scanned.byte += 1 }
      scanned.scalar += 1
    }
    return scanned.byte
  }

  /// How far `byteOffset` has counted; events come in the order of the text.
  private var scanned = (scalar: 0, byte: 0)
}

/// One step of reading YAML: what starts, ends or stands here.
struct YAMLEvent {
  /// What an event says.
  enum Kind {
    case streamStart, streamEnd
    case documentStart, documentEnd
    case scalar(String, ScalarStyle, isDoubleQuoted: Bool)
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
    /// Stands for something else: a mistake of this list.
    case unknown
  }

  var kind: Kind
  /// The line of the text, from 1.
  var line: Int
  /// The column in Unicode scalars, from 1.
  var column: Int
  /// Whether the place lies behind the text, where libyaml counts a line more: only a missing value stands there.
  var isAtEnd = false
  /// A feature of YAML that is refused, if this node uses one.
  var construct: ForbiddenConstruct?

  init(_ event: yaml_event_t) {
    line = Int(event.start_mark.line) + 1
    column = Int(event.start_mark.column) + 1
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT:
      kind = .scalar("", .plain, isDoubleQuoted: false)
      construct = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE || scalar.style == YAML_ANY_SCALAR_STYLE
      kind = .scalar(
        text, isPlain ? .plain : .quoted, isDoubleQuoted: scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
      construct = ForbiddenConstruct(anchor: scalar.anchor, tag: scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      construct = ForbiddenConstruct(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      construct = ForbiddenConstruct(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    default: kind = .unknown
    }
  }
}

/// A feature of YAML that is refused.
enum ForbiddenConstruct {
  case anchor, alias, tag, complexKey

  /// What a node uses, nil for a plain one.
  init?(anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?) {
    if anchor != nil {
      self = .anchor
    } else if tag != nil {
      self = .tag
    } else {
      return nil
    }
  }

  /// The complaint and the way to mend it.
  var complaint: (message: Message, help: Message) {
    switch self {
    case .anchor: ("anchors (&name) are not allowed", "write the value out, or put text that starts with & in quotes")
    case .alias: ("aliases (*name) are not allowed", "write the value out, or put text that starts with * in quotes")
    case .tag: ("tags (!name) are not allowed", "leave the tag out, or put text that starts with ! in quotes")
    case .complexKey: ("keys written with ? are not allowed", "write key: value, or put text in quotes")
    }
  }
}
