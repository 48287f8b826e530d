import HandoutInput

/// The content of a field: without the spaces, line ends and invisible characters around it, with LF for each line end
/// inside.
struct CSVCell {
  /// The content's bytes, each with its place.
  private let content: ArraySlice<(byte: UInt8, position: TextPosition)>

  /// Reads a field.
  init(_ field: CSVField, in record: CSVRecord) {
    let all = field.content(in: record.bytes)
    let start = all.firstIndex { !Self.isEdge($0.byte) } ?? all.endIndex
    let end = all[start...].lastIndex { !Self.isEdge($0.byte) }.map { $0 + 1 } ?? start
    content = Self.trimmed(all[start..<end])
  }

  /// The content without spaces of other kinds and invisible characters at its edges; none of them is ASCII.
  private static func trimmed(
    _ content: ArraySlice<(byte: UInt8, position: TextPosition)>
  ) -> ArraySlice<(byte: UInt8, position: TextPosition)> {
    guard let first = content.first?.byte, let last = content.last?.byte, first >= 0x80 || last >= 0x80 else {
      return content
    }
    let text = String(decoding: content.map(\.byte), as: UTF8.self)
    let inner = TextEdges.inner(text)
    let start = content.startIndex + text.utf8.distance(from: text.startIndex, to: inner.startIndex)
    return content[start..<(start + inner.utf8.count)]
  }

  /// Whether the cell holds nothing.
  var isEmpty: Bool { content.isEmpty }

  /// The place of a carriage return that ends no line, nil if there is none.
  var loneReturn: TextPosition? {
    for (index, item) in zip(content.indices, content) where item.byte == 0x0D {
      let next = index + 1
      if next >= content.endIndex || content[next].byte != 0x0A { return item.position }
    }
    return nil
  }

  /// The cell for a row's document, nil if it holds nothing.
  ///
  /// - Parameters:
  ///   - keys: the keys that lead to the value.
  ///   - label: the header as complaints name it.
  func tableCell(_ keys: [String], label: Message, _ kind: RowColumn.Kind) -> TableCell? {
    guard let first = content.first else { return nil }
    let value: TableCell.Content = kind == .list ? .list(items) : .value(text(content))
    return TableCell(
      keys: keys, header: label, content: value, line: first.position.line,
      column: first.position.column)
  }

  private var items: [(text: String, line: Int, column: Int)] {
    content.split { Self.isEdge($0.byte) || $0.byte == UInt8(ascii: ",") }.compactMap { part in
      part.first.map { (text(part), $0.position.line, $0.position.column) }
    }
  }

  private func text(_ part: ArraySlice<(byte: UInt8, position: TextPosition)>) -> String {
    String(decoding: part.lazy.map(\.byte).filter { $0 != 0x0D }, as: UTF8.self)
  }

  private static func isEdge(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
