package import HandoutInput

/// A picture in its ready form, for both sides of the body: nothing is left to solve, trace or fit.
///
/// Outlines are rounded to a hundredth of a centimetre, each is kept once however often it is drawn, colours are
/// roles, and hair and clothes are layers; so one file serves every look of the standard build. Looks of another
/// build are drawn from the pose file.
package struct CompiledPicture: Hashable, Sendable {
  /// The picture of an exercise that works the right side of the body.
  package var right: Figure
  /// The picture of an exercise that works the left side.
  package var left: Figure
  /// The side that is shown when none is asked for.
  package var usualSide: BodySide

  package init(right: Figure, left: Figure, usualSide: BodySide) {
    self.right = right
    self.left = left
    self.usualSide = usualSide
  }

  /// Compiles a pose.
  ///
  /// - Throws: `FigureError.unsound` as `FigureBuilder.figure` does.
  package init(of pose: Pose, builder: FigureBuilder = FigureBuilder()) throws(FigureError) {
    self.init(
      right: try builder.figure(for: pose, side: .right), left: try builder.figure(for: pose, side: .left),
      usualSide: pose.isMirrored ? pose.drawnSide.opposite : pose.drawnSide)
  }

  /// The figure for a side; nil for the usual one.
  package func figure(side: BodySide?) -> Figure {
    (side ?? usualSide) == .right ? right : left
  }

  /// Reads a compiled picture.
  ///
  /// - Throws: `FigureError.damaged` when the bytes are not a compiled picture of this version.
  package init(bytes: [UInt8]) throws(FigureError) {
    var reader = PictureReader(bytes: bytes)
    self = try reader.picture()
  }

  /// The picture as bytes.
  package var encoded: [UInt8] {
    var writer = PictureWriter()
    return writer.bytes(of: self)
  }
}
