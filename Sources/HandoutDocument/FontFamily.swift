/// A family of typefaces that a page can be set in.
package enum FontFamily: String, CaseIterable, Hashable, Sendable {
  case notoSans = "Noto Sans"
  /// Made for people who learn to read: its letters are told apart most easily.
  case andika = "Andika"

  /// The Debian package that holds it.
  package var package: String {
    switch self {
    case .notoSans: "fonts-noto-core"
    case .andika: "fonts-sil-andika"
    }
  }
}
