/// The outlines of one shape of the hand.
struct HandShape {
  let palm: Template
  let thumb: Template
  /// The lines between the fingers.
  let lines: [Template]

  init(_ hand: ArmPose.Hand) {
    switch hand {
    case .relaxed:
      palm = HandTemplates.relaxedPalm
      thumb = HandTemplates.relaxedThumb
      lines = [HandTemplates.relaxedFirstLine, HandTemplates.relaxedSecondLine]
    case .flat:
      palm = HandTemplates.flatPalm
      thumb = HandTemplates.flatThumb
      lines = [HandTemplates.flatLine]
    case .fist:
      palm = HandTemplates.fistPalm
      thumb = HandTemplates.fistThumb
      lines = [HandTemplates.fistFirstLine, HandTemplates.fistSecondLine]
    }
  }
}
