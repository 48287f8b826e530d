import HandoutInput

/// Finds where a given file says what turned out to be wrong later.
///
/// Decoded values carry no places, so the file is read a second time, and only for a complaint.
struct InputPlaces {
  /// What can be looked through: patient file or row, and clinic file.
  private enum Input {
    case patient(InputFile)
    case clinic(InputFile)
    case row(YAMLDocument)
  }

  private let inputs: [Input]

  /// Nothing to look through.
  init() {
    inputs = []
  }

  init(clinic: InputFile?) {
    inputs = [clinic.map(Input.clinic)].compactMap(\.self)
  }

  init(of request: HandoutRequest) {
    inputs = InputPlaces.patient(of: request).inputs + [request.clinic.map(Input.clinic)].compactMap(\.self)
  }

  private init(inputs: [Input]) {
    self.inputs = inputs
  }

  /// What the request says about the patient: a file or a row.
  static func patient(of request: HandoutRequest) -> InputPlaces {
    InputPlaces(inputs: [request.row.map(Input.row), request.patient.map(Input.patient)].compactMap(\.self))
  }

  /// The first value of a key.
  func place(of key: String) -> SourcePlace? {
    first { keys, _ in keys.last == key }?.place
  }

  /// The value of the first of some keys that is there.
  func first(of keys: [String]) -> (key: Message, place: SourcePlace)? {
    for key in keys {
      if let place = place(of: key) { return (Message(words: key), place) }
    }
    return nil
  }

  /// The first value that holds a character, and the character's place in it.
  func value(holding character: Character) -> (key: Message, place: SourcePlace)? {
    first(of: String(character)) { _, text in text.contains(character) }
  }

  /// The first value that holds an invisible character, whose code is written `U+202E`, and the character's place in it.
  func value(holdingCode code: String) -> (key: Message, place: SourcePlace)? {
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
    for input in inputs {
      guard let document = document(of: input) else { continue }
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

  /// A file that cannot be read was refused before anything could ask for a place in it.
  private func document(of input: Input) -> YAMLDocument? {
    switch input {
    case .patient(let file): try? YAMLDocument(name: file.name, bytes: file.bytes)
    case .clinic(let file): try? YAMLDocument(name: file.name, bytes: file.bytes, origin: .library)
    case .row(let document): document
    }
  }
}
