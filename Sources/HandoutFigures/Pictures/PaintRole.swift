/// What a colour in a picture stands for; a look says which colour that is.
///
/// The raw values are written in compiled pictures: new roles go to the end.
package enum PaintRole: UInt8, Sendable, CaseIterable, Hashable {
  case ink
  case skinNear, skinFar, skinNearShade, skinFarShade, softLine
  case shirtNear, shirtFar, shirtNearShade, shirtFarShade
  case legwearNear, legwearFar, legwearNearShade, legwearFarShade
  case shoeNear, shoeFar, shoeNearShade, shoeFarShade
  case soleNear, soleFar
  case hair, hairShade, noseLine, seam
  case highlight, highlightInk
  case arrow, arrowCasing
  case propBody, propDark, propLight, propOutline
  case mat, matEdge, floor, band, strap, ball, ballLight
  case paper

  /// The name in look files.
  package var name: String {
    switch self {
    case .ink: "ink"
    case .skinNear: "skin-near"
    case .skinFar: "skin-far"
    case .skinNearShade: "skin-near-shade"
    case .skinFarShade: "skin-far-shade"
    case .softLine: "soft-line"
    case .shirtNear: "shirt-near"
    case .shirtFar: "shirt-far"
    case .shirtNearShade: "shirt-near-shade"
    case .shirtFarShade: "shirt-far-shade"
    case .legwearNear: "legwear-near"
    case .legwearFar: "legwear-far"
    case .legwearNearShade: "legwear-near-shade"
    case .legwearFarShade: "legwear-far-shade"
    case .shoeNear: "shoe-near"
    case .shoeFar: "shoe-far"
    case .shoeNearShade: "shoe-near-shade"
    case .shoeFarShade: "shoe-far-shade"
    case .soleNear: "sole-near"
    case .soleFar: "sole-far"
    case .hair: "hair"
    case .hairShade: "hair-shade"
    case .noseLine: "nose-line"
    case .seam: "seam"
    case .highlight: "highlight"
    case .highlightInk: "highlight-ink"
    case .arrow: "arrow"
    case .arrowCasing: "arrow-casing"
    case .propBody: "prop-body"
    case .propDark: "prop-dark"
    case .propLight: "prop-light"
    case .propOutline: "prop-outline"
    case .mat: "mat"
    case .matEdge: "mat-edge"
    case .floor: "floor"
    case .band: "band"
    case .strap: "strap"
    case .ball: "ball"
    case .ballLight: "ball-light"
    case .paper: "paper"
    }
  }

  /// The role of a name in a look file.
  package init?(name: String) {
    guard let role = PaintRole.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
