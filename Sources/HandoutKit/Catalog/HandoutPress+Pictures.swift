import HandoutCairo
import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutInput
import HandoutLoader
import HandoutPDF
import HandoutPages

extension HandoutPress {
  /// The ids of all exercises that have a pose or photographs that their file names.
  public func pictureIDs() throws(HandoutError) -> [String] {
    var ids = Set(try ids(in: "Poses"))
    for id in try self.ids(in: "Exercises") where try exercise(id).photo != nil { ids.insert(id) }
    return ids.sorted()
  }

  /// One exercise's picture as a file of its own.
  ///
  /// - Parameters:
  ///   - id: the exercise.
  ///   - side: the side that is worked; nil for the usual one.
  ///   - look: the id of the person shown.
  ///   - dotsPerInch: the resolution of a PNG.
  public func picture(
    of id: String, side: HandoutSide?, look: String, format: PictureFormat, dotsPerInch: Double, date: HandoutDate
  ) throws(HandoutError) -> [UInt8] {
    let (page, alternate) = try picturePage(of: id, side: side, look: look)
    do throws(DrawingError) {
      switch format {
      case .svg: return try renderer.svg(page)
      case .png: return try renderer.png(page, dotsPerInch: dotsPerInch)
      case .pdf: break
      }
    } catch {
      throw HandoutError(error)
    }
    let metadata = PlacedDocument.Metadata(
      title: id, author: "Handout", subject: alternate, language: "en",
      created: "\(date.calendarDate.description)T00:00:00Z")
    let placed = PlacedHandout(
      document: PlacedDocument(pages: [page], metadata: metadata, outline: []), warnings: [], timings: StageTimings())
    return try draw(placed).pdf
  }

  /// One exercise's picture as SVG, which has no date.
  package func svg(of id: String, side: HandoutSide?, look: String) throws(HandoutError) -> [UInt8] {
    let page = try picturePage(of: id, side: side, look: look).page
    do throws(DrawingError) {
      return try renderer.svg(page)
    } catch {
      throw HandoutError(error)
    }
  }

  private func picturePage(
    of id: String, side: HandoutSide?, look: String
  ) throws(HandoutError) -> (page: PageModel, alternateText: String) {
    let found = try picture(id, side: side, look: look)
    let alternate = try alternateText(of: id, side: side)
    return (PicturePage.page(for: found, alternateText: alternate, scale: PicturePage.scale), alternate)
  }

  /// A contact sheet: pictures with their names, for proof-reading.
  public func contactSheet(
    of ids: [String], side: HandoutSide?, look: String, paper: HandoutPaper, date: HandoutDate
  ) throws(HandoutError) -> PlacedHandout {
    var pictures: [String: Picture] = [:]
    var cards: [(id: String, alternateText: String)] = []
    for id in ids {
      pictures[id] = try picture(id, side: side, look: look)
      cards.append((id, try alternateText(of: id, side: side)))
    }
    let composer = Composer(
      design: try contactSheetDesign(), theme: try theme("clinic"), phrases: try phrases("en"))
    let document = composer.contactSheet(of: cards, paper: paper.size, date: date.calendarDate)
    let engine = Engine(shaper: shaper, pictures: SheetPictures(pictures: pictures))
    do throws(EngineError) {
      let placed = try engine.place(try engine.prepare(document))
      return PlacedHandout(document: placed, warnings: [], timings: StageTimings())
    } catch {
      throw HandoutError(error, paper: paper) { _ in BlockName(words: "the contact sheet") }
    }
  }

  private func picture(_ id: String, side: HandoutSide?, look: String) throws(HandoutError) -> Picture {
    let look = try self.look(look)
    // A pose may be there before its exercise.
    let photo = try ids(in: "Exercises").contains(id) ? try exercise(id).photo : nil
    let found = try loading { () throws(LoadError) in
      try loader.pictures.picture(of: id, photo: photo, side: side?.bodySide, look: look)
    }
    guard let found else {
      let near = NearestName.of(id, in: try pictureIDs())
      throw HandoutError(
        .usage, "there is no picture \"\(id)\"",
        help: near.isEmpty
          ? "see: handout list exercises" : "did you mean \(near.map { "\"\($0)\"" }.joined(separator: ", "))?")
    }
    return found
  }

  /// What the exercise's file says the picture shows; the id for a pose without an exercise.
  private func alternateText(of id: String, side: HandoutSide?) throws(HandoutError) -> String {
    guard try ids(in: "Exercises").contains(id) else { return id }
    let exercise = try exercise(id)
    let both = [exercise.alternateText.start ?? exercise.name, exercise.alternateText.end].compactMap(\.self).joined(
      separator: " ")
    return try phrases("en").sideWords.render(both, side: side?.bodySide)
  }

  private func exercise(_ id: String) throws(HandoutError) -> Exercise {
    do throws(ClinicalError) {
      return try library.exercise(id)
    } catch {
      throw HandoutError(error)
    }
  }
}

/// The file formats of a single picture.
public enum PictureFormat: String, CaseIterable, Sendable {
  case svg
  case png
  case pdf
}
