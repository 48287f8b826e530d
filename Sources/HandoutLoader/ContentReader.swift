import HandoutAssets
import HandoutClinical
import HandoutInput
import HandoutLayouts

/// Reads a file at a path, for stage 1, which has no file calls of its own.
package typealias FileReading = @Sendable (_ path: String) throws(LoadError) -> [UInt8]

/// Reads the files of the library: folders of a clinic's own before the built-in ones.
package struct ContentReader: Sendable {
  /// Where the files come from, the foremost first.
  let providers: [ContentProvider]

  /// The bytes of a file, such as `Designs/sheet.yaml`, from one provider; nil where it has none.
  func bytes(_ name: String, from provider: ContentProvider) throws(LoadError) -> [UInt8]? {
    do {
      return try provider.read(name)
    } catch let error as LoadError {
      throw error
    } catch {
      throw LoadError(.inputOutput, "the file cannot be read: \(words: error)", file: provider.displayName(name))
    }
  }

  /// The foremost file of a name, with the name that complaints show; nil where nobody has one.
  func file(_ name: String) throws(LoadError) -> (displayName: String, bytes: [UInt8])? {
    for provider in providers {
      if let bytes = try bytes(name, from: provider) { return (provider.displayName(name), bytes) }
    }
    return nil
  }

  /// The name that complaints show for the foremost file of a name; that of a built-in one is the name itself.
  package func foremost(_ name: String) throws(LoadError) -> String? { try file(name)?.displayName }

  /// The text of the foremost file of a name; nil where nobody has one.
  package func text(_ name: String) throws(LoadError) -> String? {
    try file(name).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// Whether a built-in file has this name.
  package static func isBuiltIn(_ name: String) -> Bool {
    AssetFiles.bytes(named: name) != nil || LayoutFiles.bytes(named: name) != nil
  }

  /// The ids in a folder such as `Designs`, sorted.
  package func ids(in folder: String) throws(LoadError) -> [String] {
    var ids: Set<String> = []
    do {
      for provider in providers {
        for name in try provider.list(folder) where name.hasSuffix(".yaml") { ids.insert(String(name.dropLast(5))) }
      }
    } catch {
      throw LoadError(.inputOutput, "the folder \(words: folder) cannot be read: \(words: error)")
    }
    return ids.sorted()
  }

  /// The foremost file of an id, checked and parsed.
  ///
  /// - Parameters:
  ///   - kind: what the id names, in a word for complaints.
  ///   - hidden: ids that help never proposes.
  ///   - place: where a file names the id; nil if the request does.
  func document(
    _ folder: String, _ id: String, kind: String, hidden: Set<String> = [], namedAt place: () -> SourcePlace?
  ) throws(LoadError) -> YAMLDocument {
    // An id never leaves its folder: only letters, digits and hyphens may become part of a file name.
    guard YAMLNode.isIdentifier(id), let file = try file("\(folder)/\(id).yaml") else {
      throw try unknown(folder, id, kind: kind, hidden: hidden, place: place())
    }
    do throws(YAMLError) {
      return try YAMLDocument(name: file.displayName, bytes: file.bytes, origin: .library)
    } catch { throw LoadError(.content, error.diagnostics) }
  }

  /// The complaint about an id that nothing has.
  func unknown(
    _ folder: String, _ id: String, kind: String, hidden: Set<String> = [], place: SourcePlace?
  ) throws(LoadError) -> LoadError {
    let known = try ids(in: folder).filter { !hidden.contains($0) }
    let near = NearestName.of(id, in: known)
    let names = (near.isEmpty ? known : near).map { "\"\($0)\"" }.joined(separator: ", ")
    let help: Message = near.isEmpty ? "known: \(words: names)" : "did you mean \(names)?"
    return LoadError(namedAt: place, "there is no \(words: kind) \"\(id)\"", help: help)
  }
}
