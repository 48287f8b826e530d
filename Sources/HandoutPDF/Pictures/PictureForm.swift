import HandoutPages

/// A drawing at a scale, written as the content of a form XObject (PDF 1.7, §8.10).
///
/// Its coordinates are points on paper from the drawing's top left corner, y downward like Cairo's pages.
struct PictureForm: Sendable {
  /// Left, top, right and bottom of all ink, in whole points.
  let box: [Int]
  /// The content, packed.
  let packed: [UInt8]

  /// - Throws: `picture` when the drawing has numbers that cannot be written.
  init(_ key: PictureKey) throws(FinishingError) {
    var writer = FormWriter(key)
    guard let content = writer.write(), let packed = Deflater.dense.pack(content) else {
      throw .picture(name: key.drawing.name)
    }
    box = writer.box
    self.packed = packed
  }

  /// The form's dictionary without its end and its length.
  var dictionary: [UInt8] {
    var text = Array("<</Type/XObject/Subtype/Form/BBox[".utf8)
    for side in box { text.append(FixedPoint(units: side, decimals: 0)) }
    text += "]/Resources<<>>/Filter/FlateDecode".utf8
    return text
  }
}
