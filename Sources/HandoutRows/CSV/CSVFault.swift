import HandoutInput

/// Where a record stops being RFC 4180.
struct CSVFault: Error, Equatable {
  /// What is wrong there.
  var kind: Kind
  /// The byte, counted from the start of the record.
  var offset: Int

  /// What can be wrong with a record.
  enum Kind {
    case quoteInside, textBehindQuote, openQuote, tooLong
  }

  /// What was found.
  var message: Message {
    switch kind {
    case .quoteInside: "a quote stands in a field that does not start with one"
    case .textBehindQuote: "text stands behind the closing quote of a field"
    case .openQuote: "the quoted field that starts here does not end"
    case .tooLong: "the row that starts here is longer than \(words: RowLimits.rowBytes) bytes"
    }
  }

  /// How to mend it.
  var help: Message {
    switch kind {
    case .quoteInside: "put the whole field in quotes, and write the quotes inside of it twice: \"\""
    case .textBehindQuote: "write quotes inside of a quoted field twice: \"\""
    case .openQuote: "close it with a quote; write quotes inside of it twice: \"\""
    case .tooLong: "look for a quote that is not closed"
    }
  }
}
