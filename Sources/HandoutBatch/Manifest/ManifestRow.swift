/// What became of one row.
package struct ManifestRow: Equatable, Sendable {
  /// How a row ended.
  package enum Outcome: Hashable, Sendable {
    case done(FinishedFile)
    case failed(RowFailure)
  }

  /// Which row it is.
  package let row: RowIdentity
  /// The keyed hash of what the row says (`RowInputKey`), nil where the row could not be read or manifests were merged.
  package let input: String?
  /// How the row ended.
  package let outcome: Outcome

  package init(row: RowIdentity, input: String?, outcome: Outcome) {
    self.row = row
    self.input = input
    self.outcome = outcome
  }

  /// The file, where there is one.
  package var file: FinishedFile? { if case .done(let file) = outcome { file } else { nil } }

  /// Why there is no file, where there is none.
  package var failure: RowFailure? { if case .failed(let failure) = outcome { failure } else { nil } }
}

/// Why a row has no file, without a word of what the row says.
package struct RowFailure: Hashable, Sendable {
  /// The kinds of failure.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The row cannot be read: a ragged line, a control character, broken JSON.
    case unreadable
    /// The row is read and something in it is wrong: an unknown id, a ruled-out exercise, a letter that no font has.
    case content
    /// An earlier row has the same id.
    case duplicateId = "duplicate-id"
    /// An earlier row has the same file name.
    case duplicateName = "duplicate-name"
    /// The file is there already, and was not to be replaced.
    case fileExists = "file-exists"
    /// Writing failed.
    case writing
    /// A mistake of the program.
    case program
  }

  /// What kind of failure it is.
  package let reason: Reason
  /// The line of the list that the first complaint points at, from 1; nil where it points at none.
  package let line: Int?
  /// The column of that line, from 1; nil where the complaint points at none.
  package let column: Int?

  package init(_ reason: Reason, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}

/// A file that stands whole under its name.
package struct FinishedFile: Hashable, Sendable {
  /// The name in the folder of the batch.
  package let name: String
  /// The SHA-256 of the bytes, 64 digits from 0 to f.
  package let sha256: String
  /// The number of pages, at least 1.
  package let pages: Int
  /// The length in bytes, at least 1.
  package let bytes: Int
  /// How many warnings there were.
  package let warnings: Int
  /// The codes of those that have one, each once, sorted.
  package let codes: [String]

  /// The parts in their order, where the file has several designs; else empty.
  package let parts: [FinishedPart]

  /// A file; nil where a number or the hash is none.
  package init?(
    name: String, sha256: String, pages: Int, bytes: Int, warnings: Int, codes: [String] = [],
    parts: [FinishedPart] = []
  ) {
    guard !name.isEmpty, Hexadecimal.isHash(sha256, bytes: 32), pages >= 1, bytes >= 1, warnings >= 0,
      parts.allSatisfy({ $0.pages >= 1 })
    else {
      return nil
    }
    self.name = name
    self.sha256 = sha256
    self.pages = pages
    self.bytes = bytes
    self.warnings = warnings
    self.codes = Set(codes).sorted()
    self.parts = parts
  }
}

/// The pages of one design in a file of several. Which design it is, is what the row says, and stands nowhere here.
package struct FinishedPart: Hashable, Codable, Sendable {
  /// The number of pages, at least 1.
  package let pages: Int
  /// The codes of the warnings about this part that have one, each once, sorted; nil for none.
  package let codes: [String]?

  package init(pages: Int, codes: [String]) {
    self.pages = pages
    self.codes = codes.isEmpty ? nil : Set(codes).sorted()
  }
}
