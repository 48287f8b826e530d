package import HandoutInput

/// Turns side placeholders in patient text into words.
///
/// `{one foot}` and `{other knee}` take their words from the phrases file, so that every language has its own.
/// `{una rodilla|la rodilla izquierda|la rodilla derecha}` brings its words along: without a side, left, right.
package struct SideWords: Hashable, Sendable {
  /// The forms of one placeholder. `{noun}` stands for the part of the body.
  package struct Forms: Hashable, Sendable {
    /// Used when the sheet names no side.
    package var none: String
    /// Used when the working side is the left one.
    package var left: String
    /// Used when the working side is the right one.
    package var right: String

    package init(none: String, left: String, right: String) {
      self.none = none
      self.left = left
      self.right = right
    }

    /// The form for the working side; nil if the sheet names none.
    package func form(for side: BodySide?) -> String {
      switch side {
      case .left: left
      case .right: right
      case nil: none
      }
    }
  }

  /// The placeholders' keys: `one`, `that`, `other`, `a`, `the other`.
  package static let keys = ["one", "that", "other", "a", "the other"]

  /// Forms by key.
  package var forms: [String: Forms]

  package init(forms: [String: Forms]) {
    self.forms = forms
  }

  /// The text with words in place of its placeholders. An unknown placeholder stays as it is; `check` refuses those.
  ///
  /// - Parameter side: the working side, nil if the sheet names none.
  package func render(_ text: String, side: BodySide?) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return SidePlaceholder.replace(in: text) { placeholder in
      if let alternatives = placeholder.alternatives { return alternatives.form(for: side) }
      guard let forms = forms[placeholder.key] else { return nil }
      let words = forms.form(for: side).replacing("{noun}", with: placeholder.noun)
      return placeholder.isCapitalised ? words.prefix(1).uppercased() + words.dropFirst() : words
    }
  }
}
