import HandoutCairo
import HandoutClinical
import HandoutEngine
import HandoutFigures
import HandoutGeometry
import HandoutInput
import HandoutPages
import Synchronization

/// Exercise pictures, made ready once for each side and look, in colour or grey, and then shared by every handout.
final class PictureShelf: Sendable {
  /// What makes two pictures of an exercise differ.
  private struct Key: Hashable {
    var exercise: String
    var side: HandoutFigures.BodySide?
    var look: String
    var isGrey: Bool
  }

  private let providers: [ContentProvider]
  private let pictures = Mutex<[Key: Picture]>([:])
  private let looks = Mutex<[String: Look]>([:])

  init(providers: [ContentProvider]) {
    self.providers = providers
  }

  /// The picture of an exercise; nil when the library has none.
  ///
  /// The first provider that has anything counts: a clinic's PNG or JPEG, its own pose file, or a compiled picture.
  ///
  /// - Parameter isGrey: whether a drawn picture is grey; a clinic's own image stays as it is.
  func picture(
    of exercise: String, side: HandoutClinical.BodySide?, look: Look, isGrey: Bool = false
  ) throws(HandoutError) -> Picture? {
    let figureSide: HandoutFigures.BodySide? = side.map { $0 == .left ? .left : .right }
    let key = Key(exercise: exercise, side: figureSide, look: look.id, isGrey: isGrey)
    if let known = pictures.withLock({ $0[key] }) { return known }
    for provider in providers {
      guard let drawn = try made(of: exercise, side: figureSide, look: look, by: provider) else { continue }
      let picture = isGrey ? drawn.grey : drawn
      pictures.withLock { $0[key] = picture }
      return picture
    }
    return nil
  }

  private func made(
    of exercise: String, side: HandoutFigures.BodySide?, look: Look, by provider: ContentProvider
  ) throws(HandoutError) -> Picture? {
    if let image = try image(of: exercise, by: provider) { return image }
    // A compiled picture holds the standard build; other builds are drawn from the pose.
    if look.widths == .standard, let bytes = try read("Pictures/\(exercise).picture", provider) {
      let compiled = try figures(provider) { () throws(FigureError) in try CompiledPicture(bytes: bytes) }
      return PictureShelf.picture(of: compiled.figure(side: side), look: look)
    }
    let name = "Poses/\(exercise).yaml"
    guard let bytes = try read(name, provider) else { return nil }
    let figure = try figures(provider) { () throws(FigureError) in
      let pose = try PoseReader.read(name: provider.displayName(name), bytes: bytes)
      return try FigureBuilder(widths: look.widths).figure(for: pose, side: side)
    }
    return PictureShelf.picture(of: figure, look: look)
  }

  /// The foremost pose file of an exercise, decoded, with its name; nil when no provider has one.
  func pose(of exercise: String) throws(HandoutError) -> (pose: Pose, file: String)? {
    let name = "Poses/\(exercise).yaml"
    for provider in providers {
      guard let bytes = try read(name, provider) else { continue }
      let file = provider.displayName(name)
      let pose = try figures(provider) { () throws(FigureError) in try PoseReader.read(name: file, bytes: bytes) }
      return (pose, file)
    }
    return nil
  }

  private static func picture(of figure: Figure, look: Look) -> Picture {
    let panels = figure.panels.indices.map { index in
      Picture.Panel.drawing(
        Drawing(name: figure.id, size: figure.panelSize, shapes: figure.shapes(panel: index, look: look)))
    }
    return Picture(panels: panels, arrangement: figure.arrangement)
  }

  /// A clinic's own image, at 150 pixels to the inch.
  private func image(of exercise: String, by provider: ContentProvider) throws(HandoutError) -> Picture? {
    for ending in ["png", "jpg", "jpeg"] {
      let name = "Pictures/\(exercise).\(ending)"
      guard let bytes = try read(name, provider) else { continue }
      guard let image = ImageReference(bytes: bytes), image.pixelWidth > 0, image.pixelHeight > 0 else {
        let place = SourcePlace(file: provider.displayName(name), origin: .library)
        throw HandoutError(.content, [Diagnostic(at: place, "the picture is neither a PNG nor a JPEG file")])
      }
      let size = Size(Double(image.pixelWidth) * 72 / 150, Double(image.pixelHeight) * 72 / 150)
      return Picture(panels: [.image(image, size)], arrangement: .sideBySide)
    }
    return nil
  }

  /// The look with an id.
  ///
  /// - Parameter place: where a file names it; nil when the request does.
  func look(_ id: String, namedAt place: SourcePlace?) throws(HandoutError) -> Look {
    if let known = looks.withLock({ $0[id] }) { return known }
    guard YAMLNode.isIdentifier(id) else { throw try unknownLook(id, place: place) }
    for provider in providers {
      let name = "Looks/\(id).yaml"
      guard let bytes = try read(name, provider) else { continue }
      let look = try figures(provider) { () throws(FigureError) in
        try LookReader.read(name: provider.displayName(name), bytes: bytes)
      }
      looks.withLock { $0[id] = look }
      return look
    }
    throw try unknownLook(id, place: place)
  }

  private func unknownLook(_ id: String, place: SourcePlace?) throws(HandoutError) -> HandoutError {
    let known = try lookIDs()
    return HandoutError(
      place == nil ? .usage : .content,
      [
        Diagnostic(
          at: place ?? SourcePlace(file: "handout"), "there is no look \"\(id)\"",
          help: "known: \(words: known.joined(separator: ", "))")
      ])
  }

  /// The ids of all looks, sorted.
  func lookIDs() throws(HandoutError) -> [String] {
    var ids: Set<String> = []
    do {
      for provider in providers {
        for name in try provider.list("Looks") where name.hasSuffix(".yaml") { ids.insert(String(name.dropLast(5))) }
      }
    } catch {
      throw HandoutError(.inputOutput, "the folder Looks cannot be read: \(words: error)")
    }
    return ids.sorted()
  }

  private func read(_ name: String, _ provider: ContentProvider) throws(HandoutError) -> [UInt8]? {
    do {
      return try provider.read(name)
    } catch let error as HandoutError {
      throw error
    } catch {
      throw HandoutError(.inputOutput, "the file cannot be read: \(words: error)", file: provider.displayName(name))
    }
  }

  private func figures<Value>(
    _ provider: ContentProvider, _ body: () throws(FigureError) -> Value
  ) throws(HandoutError) -> Value {
    do throws(FigureError) {
      return try body()
    } catch {
      throw HandoutError(error)
    }
  }
}
