import HandoutEngine
import HandoutPages

/// The pictures and images of one handout.
struct SheetPictures: PictureSource {
  /// The name under which the clinic's logo is known.
  static let logoName = "logo"

  var logo: ImageReference?
  /// The pictures of the routine's exercises, by exercise id.
  var pictures: [String: Picture] = [:]

  func picture(named name: String) -> Picture? { pictures[name] }

  func image(named name: String) -> ImageReference? { name == SheetPictures.logoName ? logo : nil }
}
