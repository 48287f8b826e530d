import HandoutYAML

/// Finds where a given file says what turned out to be wrong later.
///
/// Decoded values carry no places, so the file is read a second time, and only for a complaint.
struct InputPlaces {
  /// Patient file and clinic file, as far as they were given.
  let files: [InputFile]

  init(_ files: InputFile?...) {
    self.files = files.compactMap { $0 }
  }

  /// The first value of a key.
  func place(of key: String) -> SourcePlace? {
    first { keys, _ in keys.last == key }?.place
  }

  /// The first value that holds a character, with its key.
  func value(holding character: Character) -> (key: String, place: SourcePlace)? {
    first { _, text in text.contains(character) }
  }

  /// The first value that holds an invisible character, whose code is written `U+202E`.
  func value(holdingCode code: String) -> (key: String, place: SourcePlace)? {
    guard let number = UInt32(code.dropFirst(2), radix: 16), let scalar = Unicode.Scalar(number) else { return nil }
    return first { _, text in text.unicodeScalars.contains(scalar) }
  }

  private func first(
    where isWanted: (_ keys: [String], _ text: String) -> Bool
  ) -> (key: String, place: SourcePlace)? {
    var found: (key: String, place: SourcePlace)?
    for file in files {
      // A file that cannot be read was refused before anything could ask for a place in it.
      guard let document = try? YAMLDocument(name: file.name, bytes: file.bytes) else { continue }
      try? document.decode { root in
        root.forEachScalar { keys, node in
          guard found == nil, let text = node.scalarText, isWanted(keys, text) else { return }
          found = (keys.last ?? node.field, node.place)
        }
      }
      if found != nil { break }
    }
    return found
  }
}
