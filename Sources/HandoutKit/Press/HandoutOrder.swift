import HandoutComposer
import HandoutEngine
import HandoutInput

/// A request with everything read, chosen and checked: what stages 2 to 4 need.
struct HandoutOrder {
  var sheet: Sheet
  var composer: Composer
  var paper: HandoutPaper
  var pictures: any PictureSource
  /// The file of the clinic's logo, for complaints about it.
  var imageFile: String?
  var warnings: [Diagnostic]
}
