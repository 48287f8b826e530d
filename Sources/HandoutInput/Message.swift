/// A sentence of a complaint, in which the words of the program stand apart from what files, rows and requests brought in.
///
/// A terminal shows all of it. Where text is kept, in a log for example, values give way to `…`. So that a forgotten
/// thought hides too much and never too little, whatever is interpolated is a value: `"unknown exercise \(id)"`. What
/// says nothing of a patient is marked: `"at most \(words: limit) are read"`. An interpolated message keeps its pieces.
package struct Message: Hashable, Sendable {
  /// A part of the sentence.
  package enum Piece: Hashable, Sendable {
    /// The program's own words: names of keys and columns, limits, kinds of things.
    case words(String)
    /// What a file, a row or a request says, or what can be told from it.
    case value(String)
  }

  /// The parts in their order; no two neighbours are both words.
  package private(set) var pieces: [Piece] = []

  /// Words only. For a text that is no literal: nothing of a file, row or request may be in it.
  package init(words: String) {
    append(.words(words))
  }

  /// A value only.
  package init(value: String) {
    append(.value(value))
  }

  /// The whole sentence.
  package var text: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let part), .value(let part): text += part
      }
    }
  }

  /// The sentence with `…` in place of every value.
  package var textWithoutValues: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .value: text += "…"
      }
    }
  }

  /// What files, rows and requests brought in, in order.
  package var values: [String] {
    pieces.compactMap { piece in
      if case .value(let value) = piece { value } else { nil }
    }
  }

  /// Whether the whole sentence holds a text.
  package func contains(_ part: some StringProtocol) -> Bool { text.contains(part) }

  /// The message with some of its words replaced; values stay as they are.
  package func replacingWords(_ old: String, with new: String) -> Message {
    var message: Message = ""
    for piece in pieces {
      if case .words(let words) = piece {
        message.append(.words(words.replacing(old, with: new)))
      } else {
        message.append(piece)
      }
    }
    return message
  }

  package static func + (left: Message, right: Message) -> Message { "\(left)\(right)" }

  fileprivate mutating func append(_ piece: Piece) {
    switch (pieces.last, piece) {
    case (_, .words("")), (_, .value("")): break
    case (.words(let earlier), .words(let words)): pieces[pieces.count - 1] = .words(earlier + words)
    default: pieces.append(piece)
    }
  }
}

extension Message: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var message = Message(words: "")

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { message.append(.words(literal)) }

    /// What a file, a row or a request says.
    package mutating func appendInterpolation(_ value: some Any) { message.append(.value("\(value)")) }

    /// What says nothing of a patient.
    package mutating func appendInterpolation(words: some Any) { message.append(.words("\(words)")) }

    package mutating func appendInterpolation(_ message: Message) {
      for piece in message.pieces { self.message.append(piece) }
    }
  }

  package init(stringLiteral words: String) {
    self.init(words: words)
  }

  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.message
  }
}

extension Message: CustomStringConvertible {
  /// The whole sentence; for what is kept use `textWithoutValues`.
  package var description: String { text }
}

extension Sequence<Message> {
  /// The messages with words between them.
  package func joined(separator: Message) -> Message {
    var joined: Message = ""
    for (index, part) in enumerated() { joined = index == 0 ? part : "\(joined)\(separator)\(part)" }
    return joined
  }
}
