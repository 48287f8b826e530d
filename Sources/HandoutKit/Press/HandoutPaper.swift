package import HandoutClinical
package import HandoutGeometry
import HandoutInput

/// The paper of a handout: one that has a name, or any size.
///
///     request.settings.paper = .a5
///     request.settings.paper = HandoutPaper("150x200mm")
public struct HandoutPaper: Hashable, Sendable {
  /// US Letter, 8.5 by 11 inches.
  public static let letter = HandoutPaper(.letter)
  /// ISO A4, 210 by 297 mm.
  public static let a4 = HandoutPaper(.a4)
  /// US Legal, 8.5 by 14 inches.
  public static let legal = HandoutPaper(.legal)
  /// ISO A5, 148 by 210 mm.
  public static let a5 = HandoutPaper(.a5)
  /// Half of US Letter, 5.5 by 8.5 inches.
  public static let halfLetter = HandoutPaper(.halfLetter)

  /// The papers that have a name.
  public static let named = Paper.named.map { HandoutPaper($0) }

  /// What may be written for a paper, for help texts.
  public static let accepted = Paper.accepted

  /// The paper as the clinical model knows it.
  package let clinical: Paper

  package init(_ paper: Paper) { clinical = paper }

  /// A paper by its name, `half-letter`, or its measures, `150x200mm` or `5.5x8.5in`; nil for anything else, and for sides shorter than
  /// 100 mm or longer than 600 mm.
  public init?(_ text: String) {
    guard let paper = try? Paper(text) else { return nil }
    clinical = paper
  }

  /// The same for a paper that somebody typed.
  ///
  /// - Throws: `HandoutError` of the kind `usage`, which says what is accepted.
  public init(parsing text: String) throws(HandoutError) {
    do throws(Paper.Fault) {
      clinical = try Paper(text)
    } catch {
      throw HandoutError(.usage, "the paper \(error.expectation), found \"\(text)\"")
    }
  }

  /// A paper of any size, in millimetres; nil for sides shorter than 100 mm or longer than 600 mm.
  public static func of(width: Double, height: Double) -> HandoutPaper? {
    (try? Paper(widthInMillimetres: width, height: height)).map { HandoutPaper($0) }
  }

  /// What files and commands call it.
  public var name: String { clinical.name }

  /// The width of a page in points, 72 to an inch.
  public var width: Double { clinical.width }

  /// The height of a page in points, 72 to an inch.
  public var height: Double { clinical.height }

  /// The size of a page.
  package var size: Size { Size(clinical.width, clinical.height) }
}

extension HandoutPaper: CustomStringConvertible {
  public var description: String { name }
}
