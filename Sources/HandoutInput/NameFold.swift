/// Folds what people and programs write in different ways for one name: `Next Visit`, `next_visit` and `NEXT.VISIT` are the
/// same.
package enum NameFold {
  /// A name in small letters, with one hyphen for each run of characters that are no letters, digits or marks.
  package static func folded(_ name: String) -> String {
    var folded = ""
    var isPending = false
    for scalar in name.unicodeScalars {
      guard isKept(scalar) else {
        isPending = !folded.isEmpty
        continue
      }
      if isPending { folded.append("-") }
      isPending = false
      folded += scalar.properties.lowercaseMapping
    }
    return folded
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
