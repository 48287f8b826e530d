import Glibc

/// What the elements and attributes of spreadsheets are named in. A namespace of ECMA-376 has a second address in the standard's strict
/// form (ISO/IEC 29500-1).
enum XMLNamespace {
  /// None at all, as most attributes have.
  case none
  /// Sheets, texts and formats of Excel's workbooks.
  case sheet
  /// The attribute that points from a workbook to a part.
  case relation
  /// The list of the parts that a part points to.
  case relations
  /// OpenDocument: the document, values, tables, texts, styles, and what LibreOffice adds to cells.
  case office, table, text, style, calc
  /// OpenDocument's list of parts.
  case manifest
  /// Any other.
  case other

  /// The namespace of an address, which is not ended by a zero.
  fileprivate init(_ start: UnsafePointer<CChar>, count: Int) {
    for (address, namespace) in Self.addresses
    where address.utf8CodeUnitCount == count && memcmp(address.utf8Start, start, count) == 0 {
      self = namespace
      return
    }
    self = .other
  }

  private static let addresses: [(StaticString, XMLNamespace)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .sheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .sheet),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", .table),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", .text),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", .office),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", .style),
    ("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", .calc),
    ("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", .manifest),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .relation),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .relation),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .relations),
  ]
}

/// The name of an element or attribute, for as long as the parser stands at it.
struct XMLName {
  /// The address of the namespace, where there is one, and behind it the name itself.
  private let text: UnsafePointer<CChar>
  private let local: UnsafePointer<CChar>

  /// What expat puts between a namespace and a name.
  static let separator = CChar(0x0A)

  /// - Parameter text: the name as expat gives it: the address of its namespace, a separator, the name itself.
  init(_ text: UnsafePointer<CChar>) {
    self.text = text
    local = strchr(text, Int32(Self.separator)).map { UnsafePointer($0) + 1 } ?? text
  }

  var namespace: XMLNamespace { local == text ? .none : XMLNamespace(text, count: local - text - 1) }

  /// Whether the name is this one.
  func isNamed(_ name: StaticString) -> Bool {
    strncmp(local, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self), name.utf8CodeUnitCount + 1)
      == 0
  }

  /// Whether the name is this one of a namespace.
  func `is`(_ space: XMLNamespace, _ name: StaticString) -> Bool { isNamed(name) && namespace == space }
}

/// The attributes of an element, for as long as the parser stands at it.
struct XMLAttributes {
  /// Names and values by turns, and a null pointer at the end.
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.pairs = pairs
  }

  /// The value of an attribute; nil if there is none.
  func value(_ name: StaticString, in namespace: XMLNamespace = .none) -> String? {
    guard var pair = pairs else { return nil }
    while let found = pair[0], let value = pair[1] {
      if XMLName(found).is(namespace, name) { return String(cString: value) }
      pair += 2
    }
    return nil
  }

  /// A whole number; nil where there is none or no such number.
  func number(_ name: StaticString, in namespace: XMLNamespace = .none) -> Int? {
    value(name, in: namespace).flatMap { Int($0) }
  }

  /// A truth value as XML Schema writes it.
  func isTrue(_ name: StaticString, in namespace: XMLNamespace = .none) -> Bool {
    let text = value(name, in: namespace)
    return text == "1" || text == "true"
  }
}
