/// The colours of a limb: those of the near side, or the darker ones of the far side.
struct Tones {
  let skin: PaintRole
  let skinShade: PaintRole
  let softLine: PaintRole
  let shirt: PaintRole
  let shirtShade: PaintRole
  let legwear: PaintRole
  let legwearShade: PaintRole
  let shoe: PaintRole
  let shoeShade: PaintRole
  let sole: PaintRole

  init(_ tone: LimbStyle.Tone) {
    let isNear = tone == .near
    skin = isNear ? .skinNear : .skinFar
    skinShade = isNear ? .skinNearShade : .skinFarShade
    softLine = isNear ? .softLine : .skinFarShade
    shirt = isNear ? .shirtNear : .shirtFar
    shirtShade = isNear ? .shirtNearShade : .shirtFarShade
    legwear = isNear ? .legwearNear : .legwearFar
    legwearShade = isNear ? .legwearNearShade : .legwearFarShade
    shoe = isNear ? .shoeNear : .shoeFar
    shoeShade = isNear ? .shoeNearShade : .shoeFarShade
    sole = isNear ? .soleNear : .soleFar
  }
}
