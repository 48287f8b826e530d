import Foundation
import HandoutAssets
import HandoutInput
import HandoutLayouts
import HandoutTestSettings
import Testing

/// `Sources/CTrees/Trees.bin` holds the trees of the built-in files. `HANDOUT_TEST=accept` writes it anew: run it after files of `Assets` or
/// `Layouts` have changed, and build again.
@Suite struct BuiltInTreeTests {
  private static let path = "Sources/CTrees/Trees.bin"

  /// The files of which the program reads YAML. Poses and skeletons are read only where somebody draws exercises anew.
  private static var files: [(name: String, bytes: [UInt8])] {
    let assets = AssetFiles.names.filter { !$0.hasPrefix("Poses/") && !$0.hasPrefix("Skeletons/") }
    let files =
      assets.map { ($0, AssetFiles.bytes(named: $0)) }
      + LayoutFiles.names.map { ($0, LayoutFiles.bytes(named: $0)) }
    return files.compactMap { name, bytes in
      guard name.hasSuffix(".yaml"), let bytes else { return nil }
      return (name, bytes)
    }
  }

  /// A file parsed as YAML: only files of the library may have a ready tree.
  private static func parsed(_ name: String, _ bytes: [UInt8]) throws -> YAMLTree {
    try YAMLDocument(name: name, bytes: bytes, origin: .request).tree
  }

  @Test func everyFileHasItsTree() throws {
    var written = TreeFile()
    for (name, bytes) in Self.files { written.add(try Self.parsed(name, bytes), of: bytes) }
    let bytes = written.bytes
    let tree = SourceTree()
    if TestSettings.acceptsReferences {
      try Data(bytes).write(to: tree.root.appending(path: Self.path))
      return
    }
    let isCurrent = try tree.bytes(Self.path) == bytes
    #expect(isCurrent, "\(Self.path) is of other files: run this test with HANDOUT_TEST=accept, and build again")
  }

  @Test func readyTreesAreThoseOfTheParser() throws {
    for (name, bytes) in Self.files {
      let ready = try YAMLDocument(name: name, bytes: bytes, origin: .library).tree
      let isSame = String(reflecting: ready) == String(reflecting: try Self.parsed(name, bytes))
      #expect(isSame, "\(name)")
    }
  }

  @Test func changedFilesAreParsed() throws {
    let bytes = Array("id: other\n".utf8)
    let document = try YAMLDocument(name: "other.yaml", bytes: bytes, origin: .library)
    #expect(document.keys == ["id"])
  }
}

/// Writes trees as `BuiltInTrees` reads them.
private struct TreeFile {
  private var trees: [UInt64: [UInt8]] = [:]

  mutating func add(_ tree: YAMLTree, of text: [UInt8]) {
    var writer = TreeWriter(text: text)
    writer.write(tree)
    trees[BuiltInTrees.fingerprint(text)] = writer.bytes
  }

  var bytes: [UInt8] {
    let sorted = trees.sorted { $0.key < $1.key }
    var head = Self.littleEndian(UInt32(sorted.count))
    var body: [UInt8] = []
    for (fingerprint, tree) in sorted {
      head += Self.littleEndian(fingerprint) + Self.littleEndian(UInt32(4 + sorted.count * 12 + body.count))
      body += tree
    }
    return head + body
  }

  private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian, Array.init)
  }
}

private struct TreeWriter {
  let text: [UInt8]
  private(set) var bytes: [UInt8] = []
  private var cursor = 0
  private var line = 0
  /// How far behind the last text the next one is looked for: behind comments, and not in the next paragraph.
  private static let farthest = 400

  init(text: [UInt8]) { self.text = text }

  mutating func write(_ tree: YAMLTree) {
    switch tree.content {
    case .scalar(let value, let style):
      let place = find(value)
      head((style == .plain ? .plain : .quoted), number(of: value, at: place))
      write(line: tree.line, column: tree.column)
      write(value, at: place)
    case .sequence(let items):
      head(.sequence, items.count)
      write(line: tree.line, column: tree.column)
      for item in items { write(item) }
    case .mapping(let entries):
      head(.mapping, entries.count)
      write(line: tree.line, column: tree.column)
      for entry in entries {
        let place = find(entry.key)
        write(number(of: entry.key, at: place))
        write(entry.key, at: place)
        write(line: entry.line, column: entry.column)
        write(entry.value)
      }
    case .absent, .surveyed: Issue.record("a built-in file has a value that cannot be read")
    }
  }

  private mutating func head(_ kind: BuiltInTrees.Kind, _ number: Int) { write(number << 2 | kind.rawValue) }

  private func number(of value: String, at place: Int?) -> Int {
    value.utf8.count << 1 | (place == nil && !value.isEmpty ? 1 : 0)
  }

  /// Where a text stands in the file as it reads.
  private func find(_ value: String) -> Int? {
    let wanted = Array(value.utf8)
    guard !wanted.isEmpty, cursor + wanted.count <= text.count else { return nil }
    return (cursor...min(text.count - wanted.count, cursor + Self.farthest)).first {
      text[$0] == wanted[0] && text[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }

  private mutating func write(line: Int, column: Int) {
    write(line - self.line)
    write(column)
    self.line = line
  }

  private mutating func write(_ value: String, at place: Int?) {
    if let place {
      write(place - cursor)
      cursor = place + value.utf8.count
    } else {
      bytes += value.utf8
    }
  }

  private mutating func write(_ number: Int) {
    guard number >= 0 else {
      Issue.record("a place stands before the one before it")
      return
    }
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
