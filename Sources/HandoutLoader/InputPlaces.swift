import HandoutClinical
package import HandoutInput

/// Finds where a given file says what turned out to be wrong later.
///
/// Decoded values carry no places, so the file is read a second time, and only for a complaint.
package struct InputPlaces: Sendable {
  private let patient: PatientInput
  private let clinic: ClinicFile?

  /// - Parameters:
  ///   - patient: what is looked through first.
  ///   - clinic: what is looked through then.
  package init(patient: PatientInput = .unknown, clinic: ClinicFile? = nil) {
    self.patient = patient
    self.clinic = clinic
  }

  /// The first value of a key.
  package func place(of key: String) -> SourcePlace? {
    first { keys, _ in keys.last == key }?.place
  }

  /// The value of the first of some keys that is there.
  package func first(of keys: [String]) -> (key: Message, place: SourcePlace)? {
    for key in keys {
      if let place = place(of: key) { return (Message(words: key), place) }
    }
    return nil
  }

  /// The first value that holds a character, and the character's place in it.
  package func value(holding character: Character) -> (key: Message, place: SourcePlace)? {
    first(of: String(character)) { _, text in text.contains(character) }
  }

  /// The first value that holds an invisible character, whose code is written `U+202E`, and the character's place in it.
  package func value(holdingCode code: String) -> (key: Message, place: SourcePlace)? {
    guard let number = UInt32(code.dropFirst(2), radix: 16), let scalar = Unicode.Scalar(number) else { return nil }
    return first(of: String(scalar)) { _, text in text.unicodeScalars.contains(scalar) }
  }

  /// The first value that is wanted.
  ///
  /// - Parameter piece: the part of the value that is pointed at, where it can be found; nil for the whole value.
  private func first(
    of piece: String? = nil, where isWanted: (_ keys: [String], _ text: String) -> Bool
  ) -> (key: Message, place: SourcePlace)? {
    var found: (key: Message, place: SourcePlace)?
    for document in patientDocuments + [clinicDocument].compactMap(\.self) {
      try? document.decode { root in
        root.forEachScalar { keys, node in
          guard found == nil, let text = node.scalarText, isWanted(keys, text) else { return }
          let value = node.place
          let lineCount = text.count(where: \.isNewline) + 1
          let place = piece.flatMap {
            // A block of text begins on the line behind its sign.
            document.source.place(of: $0, inValueAt: value, lineCount: lineCount == 1 ? 1 : lineCount + 1)
          }
          // Below the first key stand ids of exercises.
          found = (keys.count == 1 ? Message(words: keys[0]) : node.field, place ?? value)
        }
      }
      if found != nil { break }
    }
    return found
  }

  // A file that cannot be read was refused before anything could ask for a place in it.

  private var patientDocuments: [YAMLDocument] {
    switch patient {
    case .unknown: []
    case .file(let name, let bytes): [try? YAMLDocument(name: name, bytes: bytes)].compactMap(\.self)
    case .decoded(_, _, let documents): documents
    }
  }

  private var clinicDocument: YAMLDocument? {
    clinic.flatMap { try? Clinic.document(file: $0.name, bytes: $0.bytes) }
  }
}
