package import HandoutClinical
package import HandoutEngine
package import HandoutFigures
package import HandoutInput
import Synchronization

/// Exercise pictures, made ready once for each side and look, in colour or grey, and then shared by every handout.
package final class PictureCache: Sendable {
  /// What makes two pictures of an exercise differ.
  private struct Key: Hashable {
    var exercise: String
    var side: BodySide?
    var look: String
    var isGrey: Bool
  }

  package let maker: PictureMaker
  private let pictures = Mutex<[Key: Picture]>([:])

  init(maker: PictureMaker) {
    self.maker = maker
  }

  /// The picture of an exercise; nil when the library has none.
  ///
  /// - Parameter photo: the photographs that the exercise's file names.
  package func picture(
    of exercise: String, photo: ExercisePhoto?, side: BodySide?, look: Look, isGrey: Bool = false
  ) throws(LoadError) -> Picture? {
    let key = Key(exercise: exercise, side: side, look: look.id, isGrey: isGrey)
    if let known = pictures.withLock({ $0[key] }) { return known }
    guard let made = try maker.picture(of: exercise, photo: photo, side: side, look: look) else { return nil }
    let picture = isGrey ? made.grey : made
    pictures.withLock { $0[key] = picture }
    return picture
  }
}
