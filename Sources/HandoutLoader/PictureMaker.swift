package import HandoutClinical
import HandoutEngine
package import HandoutFigures
import HandoutGeometry
package import HandoutInput
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
      if let image = try image(of: exercise, by: provider) {
        return PictureMaker.picture(of: image, inPlaceOf: try drawnPicture(of: exercise, side: side, look: look))
      }
      if let drawn = try drawnPicture(of: exercise, side: side, look: look, by: provider) { return drawn }
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

  private func drawnPicture(
    of exercise: String, side: BodySide?, look: Look, by provider: ContentProvider
  ) throws(LoadError) -> Picture? {
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
    let drawn = try drawnPicture(of: exercise, side: side, look: look)
    let (start, end): (Located<String>?, Located<String>?)
    switch photo {
    case .whole(let file): return PictureMaker.picture(of: try photograph(file, from: provider), inPlaceOf: drawn)
    case .panels(let first, let second): (start, end) = (first, second)
    }
    let photographs = try photographs([start, end], from: provider)
    let count = max(drawn?.panels.count ?? 0, end == nil ? 1 : 2)
    let hasFigure = (0..<count).contains { photographs[$0] == nil && drawn?.panels.indices.contains($0) == true }
    let panels = (0..<count).compactMap { index -> Picture.Panel? in
      let panel = drawn.flatMap { $0.panels.indices.contains(index) ? $0.panels[index] : $0.panels.last }
      guard let image = photographs[index] else { return panel }
      return .photograph(Photograph(image, inPlaceOf: hasFigure ? panel : nil))
    }
    // A second panel beside a single drawn one needs room of its own.
    let isAsLarge = !hasFigure || panels.count == drawn?.panels.count
    return Picture(
      panels: panels, arrangement: drawn?.arrangement ?? .sideBySide, inPlaceOf: isAsLarge ? drawn : nil)
  }

  private static func picture(of image: ImageReference, inPlaceOf drawn: Picture?) -> Picture {
    Picture(panels: [.photograph(Photograph(image))], arrangement: .sideBySide, inPlaceOf: drawn)
  }

  /// The drawn picture of an exercise, whoever has it.
  private func drawnPicture(of exercise: String, side: BodySide?, look: Look) throws(LoadError) -> Picture? {
    for provider in files.providers {
      if let drawn = try drawnPicture(of: exercise, side: side, look: look, by: provider) { return drawn }
    }
    return nil
  }

  /// The photographs that an exercise file names; all mistakes in them are one error.
  private func photographs(
    _ files: [Located<String>?], from provider: ContentProvider
  ) throws(LoadError) -> [ImageReference?] {
    var mistakes: [LoadError] = []
    let found = files.map { file -> ImageReference? in
      guard let file else { return nil }
      do throws(LoadError) {
        return try photograph(file, from: provider)
      } catch {
        mistakes.append(error)
        return nil
      }
    }
    if let error = LoadError(joining: mistakes) { throw error }
    return found
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
  private func image(of exercise: String, by provider: ContentProvider) throws(LoadError) -> ImageReference? {
    for ending in ["png", "jpg", "jpeg", "webp"] {
      let name = "Pictures/\(exercise).\(ending)"
      guard let bytes = try files.bytes(name, from: provider) else { continue }
      return try images.image(provider.displayName(name), subject: "picture", namedAt: nil) { bytes }
    }
    return nil
  }

  /// What is wrong with the photographs that an exercise file names, and with the images of the exercise's name.
  package func photographMistakes(of exercise: String, photo: ExercisePhoto?) -> [Diagnostic] {
    do throws(LoadError) {
      if let photo, let owner = try owner(of: exercise) {
        _ = try photographs(photo.files, from: files.providers[owner])
      }
      for provider in files.providers { _ = try image(of: exercise, by: provider) }
      return []
    } catch {
      return error.diagnostics
    }
  }
}
