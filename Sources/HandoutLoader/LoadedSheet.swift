package import HandoutClinical
package import HandoutComposer
package import HandoutEngine
package import HandoutInput
package import HandoutPages

/// What stage 1 gives: a request with everything read, chosen and checked, as stages 2 to 4 need it.
package struct LoadedSheet: Sendable {
  package var sheet: Sheet
  package var composer: Composer
  /// The composers of further parts, where the handout has several designs.
  package var furtherComposers: [Composer] = []
  package var paper: Paper
  package var pictures: SheetPictures
  package var warnings: [Diagnostic]
  /// Whether the same file has the handout that the design names as its companion: the one with all warning signs.
  package var hasCompanion = false
  /// Where complaints of later stages find what the request said.
  package var places: InputPlaces

  /// The handout's parts, each as a handout of its own, without warnings.
  package var parts: [LoadedSheet] {
    ([composer] + furtherComposers).map { composer in
      var part = self
      (part.composer, part.furtherComposers, part.warnings) = (composer, [], [])
      // Whatever design needs no companion has the full list itself.
      part.hasCompanion = ([self.composer] + furtherComposers).contains { $0.companion == nil }
      return part
    }
  }
}

/// The pictures and images of one handout.
package struct SheetPictures: PictureSource {
  /// The name under which the clinic's logo is known.
  static let logoName = "logo"

  var logo: ImageReference?
  /// The pictures of the routine's exercises, by exercise id.
  var pictures: [String: Picture]
  /// The codes of the sheet's links, by their addresses.
  var codes: [String: Drawing]

  package init(logo: ImageReference? = nil, pictures: [String: Picture], codes: [String: Drawing] = [:]) {
    self.logo = logo
    self.pictures = pictures
    self.codes = codes
  }

  package func picture(named name: String) -> Picture? { pictures[name] }

  package func image(named name: String) -> ImageReference? { name == SheetPictures.logoName ? logo : nil }

  package func code(of address: String) -> Drawing? { codes[address] }
}
