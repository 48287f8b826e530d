import HandoutClinical
import HandoutEngine
package import HandoutFigures
import HandoutGeometry
import HandoutInput
import HandoutPages

/// Makes the pictures of exercises from the files of the library.
package struct PictureMaker: Sendable {
  let files: ContentReader

  /// The picture of an exercise; nil when the library has none.
  ///
  /// The first provider that has anything counts: a clinic's PNG or JPEG, its own pose file, or a compiled picture.
  func picture(of exercise: String, side: BodySide?, look: Look) throws(LoadError) -> Picture? {
    for provider in files.providers {
      if let made = try made(of: exercise, side: side, look: look, by: provider) { return made }
    }
    return nil
  }

  private func made(
    of exercise: String, side: BodySide?, look: Look, by provider: ContentProvider
  ) throws(LoadError) -> Picture? {
    if let image = try image(of: exercise, by: provider) { return image }
    // A compiled picture holds the standard build; other builds are drawn from the pose.
    if look.widths == .standard, let bytes = try files.bytes("Pictures/\(exercise).picture", from: provider) {
      let compiled = try figures { () throws(FigureError) in try CompiledPicture(bytes: bytes) }
      return PictureMaker.picture(of: compiled.figure(side: side), look: look)
    }
    let name = "Poses/\(exercise).yaml"
    guard let bytes = try files.bytes(name, from: provider) else { return nil }
    let figure = try figures { () throws(FigureError) in
      let pose = try PoseReader.read(name: provider.displayName(name), bytes: bytes)
      return try FigureBuilder(widths: look.widths).figure(for: pose, side: side)
    }
    return PictureMaker.picture(of: figure, look: look)
  }

  /// The foremost pose file of an exercise, decoded, with its name; nil when no provider has one.
  package func pose(of exercise: String) throws(LoadError) -> (pose: Pose, file: String)? {
    guard let (name, bytes) = try files.file("Poses/\(exercise).yaml") else { return nil }
    return (try figures { () throws(FigureError) in try PoseReader.read(name: name, bytes: bytes) }, name)
  }

  private static func picture(of figure: Figure, look: Look) -> Picture {
    let panels = figure.panels.indices.map { index in
      Picture.Panel.drawing(
        Drawing(name: figure.id, size: figure.panelSize, shapes: figure.shapes(panel: index, look: look)))
    }
    return Picture(panels: panels, arrangement: figure.arrangement)
  }

  /// A clinic's own image, at 150 pixels to the inch.
  private func image(of exercise: String, by provider: ContentProvider) throws(LoadError) -> Picture? {
    for ending in ["png", "jpg", "jpeg"] {
      let name = "Pictures/\(exercise).\(ending)"
      guard let bytes = try files.bytes(name, from: provider) else { continue }
      guard let image = ImageReference(bytes: bytes), image.pixelWidth > 0, image.pixelHeight > 0 else {
        let place = SourcePlace(file: provider.displayName(name), origin: .library)
        throw LoadError(.content, [Diagnostic(at: place, "the picture is neither a PNG nor a JPEG file")])
      }
      let size = Size(Double(image.pixelWidth) * 72 / 150, Double(image.pixelHeight) * 72 / 150)
      return Picture(panels: [.image(image, size)], arrangement: .sideBySide)
    }
    return nil
  }

  private func figures<Value>(_ body: () throws(FigureError) -> Value) throws(LoadError) -> Value {
    do throws(FigureError) {
      return try body()
    } catch {
      throw LoadError(error)
    }
  }
}
