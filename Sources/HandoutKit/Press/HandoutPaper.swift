package import HandoutClinical
package import HandoutGeometry

/// The paper of a handout.
public enum HandoutPaper: String, CaseIterable, Sendable {
  /// US Letter, 8.5 by 11 inches.
  case letter
  /// ISO A4, 210 by 297 mm.
  case a4

  /// The size of a page.
  package var size: Size {
    switch self {
    case .letter: Size(width: .inches(8.5), height: .inches(11))
    // 595 by 842 points, as every office program writes A4.
    case .a4: Size(595, 842)
    }
  }

  package init(_ paper: Paper) {
    switch paper {
    case .letter: self = .letter
    case .a4: self = .a4
    }
  }

  /// The paper as the clinical model knows it.
  var clinical: Paper {
    switch self {
    case .letter: .letter
    case .a4: .a4
    }
  }
}
