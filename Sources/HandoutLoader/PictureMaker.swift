import HandoutClinical
import HandoutEngine
package import HandoutFigures
import HandoutGeometry
import HandoutInput
import HandoutPages

/// Makes the pictures of exercises from the files of the library.
package struct PictureMaker: Sendable {
  let files: ContentReader
  private let images = ImageCache()

  init(files: ContentReader) {
    self.files = files
  }

  /// The picture of an exercise; nil when the library has none.
  ///
  /// The first provider that has anything counts: photographs that its exercise file names, an image of the exercise's name, its own
  /// pose file, or a compiled picture.
  ///
  /// - Parameter photo: the photographs that the exercise's file names.
  func picture(
    of exercise: String, photo: ExercisePhoto?, side: BodySide?, look: Look
  ) throws(LoadError) -> Picture? {
    let owner = try photo == nil ? nil : owner(of: exercise)
    for (index, provider) in files.providers.enumerated() {
      if index == owner, let photo {
        return try picture(of: exercise, photo: photo, from: provider, side: side, look: look)
      }
      if let image = try image(of: exercise, by: provider) { return image }
      if let figure = try figure(of: exercise, side: side, look: look, by: provider) {
        return PictureMaker.picture(of: figure, look: look)
      }
    }
    return nil
  }

  /// The number of the provider whose file describes an exercise.
  private func owner(of exercise: String) throws(LoadError) -> Int? {
    for (index, provider) in files.providers.enumerated() {
      if try files.bytes("Exercises/\(exercise).yaml", from: provider) != nil { return index }
    }
    return nil
  }

  private func figure(
    of exercise: String, side: BodySide?, look: Look, by provider: ContentProvider
  ) throws(LoadError) -> Figure? {
    // A compiled picture holds the standard build; other builds are drawn from the pose.
    if look.widths == .standard, let bytes = try files.bytes("Pictures/\(exercise).picture", from: provider) {
      return try figures { () throws(FigureError) in try CompiledPicture(bytes: bytes) }.figure(side: side)
    }
    let name = "Poses/\(exercise).yaml"
    guard let bytes = try files.bytes(name, from: provider) else { return nil }
    return try figures { () throws(FigureError) in
      let pose = try PoseReader.read(name: provider.displayName(name), bytes: bytes)
      return try FigureBuilder(widths: look.widths).figure(for: pose, side: side)
    }
  }

  /// The foremost pose file of an exercise, decoded, with its name; nil when no provider has one.
  package func pose(of exercise: String) throws(LoadError) -> (pose: Pose, file: String)? {
    guard let (name, bytes) = try files.file("Poses/\(exercise).yaml") else { return nil }
    return (try figures { () throws(FigureError) in try PoseReader.read(name: name, bytes: bytes) }, name)
  }

  private static func picture(of figure: Figure, look: Look) -> Picture {
    Picture(panels: drawings(of: figure, look: look).map(Picture.Panel.drawing), arrangement: figure.arrangement)
  }

  private static func drawings(of figure: Figure, look: Look) -> [Drawing] {
    figure.panels.indices.map { index in
      Drawing(name: figure.id, size: figure.panelSize, shapes: figure.shapes(panel: index, look: look))
    }
  }

  private func figures<Value>(_ body: () throws(FigureError) -> Value) throws(LoadError) -> Value {
    do throws(FigureError) {
      return try body()
    } catch {
      throw LoadError(error)
    }
  }
}

/// Photographs and other images of a clinic's own.
extension PictureMaker {
  /// The picture with photographs in place of its panels.
  private func picture(
    of exercise: String, photo: ExercisePhoto, from provider: ContentProvider, side: BodySide?, look: Look
  ) throws(LoadError) -> Picture {
    let (start, end): (Located<String>?, Located<String>?)
    switch photo {
    case .whole(let file):
      return Picture(panels: [.photograph(Photograph(try photograph(file, from: provider)))], arrangement: .sideBySide)
    case .panels(let first, let second): (start, end) = (first, second)
    }
    let photographs = [
      try start.map { file throws(LoadError) in try photograph(file, from: provider) },
      try end.map { file throws(LoadError) in try photograph(file, from: provider) },
    ]
    let figure = try drawnFigure(of: exercise, side: side, look: look)
    let drawings = figure.map { PictureMaker.drawings(of: $0, look: look) } ?? []
    let count = max(drawings.count, end == nil ? 1 : 2)
    let hasDrawing = (0..<count).contains { photographs[$0] == nil && drawings.indices.contains($0) }
    let panels = (0..<count).compactMap { index -> Picture.Panel? in
      let drawing = drawings.indices.contains(index) ? drawings[index] : nil
      guard let image = photographs[index] else { return drawing.map(Picture.Panel.drawing) }
      // Beside a drawn panel the photograph takes the room of the one it stands for, so that the figure keeps its size.
      return .photograph(Photograph(image, inPlaceOf: hasDrawing ? drawing ?? drawings.last : nil))
    }
    return Picture(panels: panels, arrangement: figure?.arrangement ?? .sideBySide)
  }

  /// The drawn picture of an exercise, whoever has it.
  private func drawnFigure(of exercise: String, side: BodySide?, look: Look) throws(LoadError) -> Figure? {
    for provider in files.providers {
      if let figure = try figure(of: exercise, side: side, look: look, by: provider) { return figure }
    }
    return nil
  }

  /// A photograph that an exercise file names.
  private func photograph(
    _ file: Located<String>, from provider: ContentProvider
  ) throws(LoadError) -> ImageReference {
    let name = "Pictures/\(file.value)"
    let displayName = provider.displayName(name)
    return try images.image(displayName, subject: "photo", namedAt: file.place) { () throws(LoadError) in
      guard let bytes = try files.bytes(name, from: provider) else {
        throw LoadError(
          .missingFile,
          [
            Diagnostic(
              at: file.place ?? SourcePlace(file: displayName, origin: .library),
              "there is no photo \(displayName)",
              help: "copy it into the folder Pictures of this library, or write the name it has there")
          ])
      }
      return bytes
    }
  }

  /// An image that has the exercise's name.
  private func image(of exercise: String, by provider: ContentProvider) throws(LoadError) -> Picture? {
    for ending in ["png", "jpg", "jpeg", "webp"] {
      let name = "Pictures/\(exercise).\(ending)"
      guard let bytes = try files.bytes(name, from: provider) else { continue }
      let image = try images.image(provider.displayName(name), subject: "picture", namedAt: nil) { bytes }
      return Picture(panels: [.photograph(Photograph(image))], arrangement: .sideBySide)
    }
    return nil
  }
}
