import HandoutCairo
import HandoutComposer
import HandoutEngine
import HandoutInput
import HandoutKit
import HandoutLoader
import HandoutPDF
import HandoutPages

extension HandoutPress {
  /// A handout's pages, with the sheet that lies before them in a packet where one is wanted.
  func part(
    of request: HandoutRequest, title: String, clinics: ClinicCache, hasSeparator: Bool
  ) throws(HandoutError) -> (part: PacketPart, placed: PlacedHandout) {
    var timings = StageTimings()
    let loaded = try load(request, clinics: clinics, timings: &timings)
    let placed = try place(loaded, namesPatient: request.settings.namesPatientInTitle, timings: timings)
    var separator: PlacedDocument?
    if hasSeparator {
      let engine = Engine(shaper: shaper, pictures: loaded.pictures, layouts: layouts)
      let composer = Composer(
        design: try separatorDesign(), theme: loaded.composer.theme, phrases: loaded.composer.phrases)
      let document = composer.separator(
        before: loaded.sheet, pages: placed.pageCount, paper: HandoutPaper(loaded.paper).size)
      do throws(EngineError) {
        separator = try engine.place(try engine.prepare(document))
      } catch {
        throw HandoutError(error, places: loaded.places, paper: HandoutPaper(loaded.paper)) {
          loaded.composer.name(of: $0, in: loaded.sheet)
        }
      }
    }
    return (PacketPart(title: title, separator: separator, handout: placed.document), placed)
  }

  /// Stage 5 for a segment of a packet, and of stage 6 what needs no other segment.
  func draw(_ segment: PacketSegment, form: PacketForm) throws(HandoutError) -> DrawnSegment {
    let bytes: [UInt8]
    do throws(DrawingError) {
      bytes = try renderer.pdf(segment.document, pictures: .marked, isTagged: !form.isForPaperOnly)
    } catch {
      throw HandoutError(error)
    }
    return try finishing { () throws(FinishingError) in try PacketWriter.read(bytes, segment: segment, form: form) }
  }

  /// Runs a piece of stage 6.
  func finishing<Value>(_ body: () throws(FinishingError) -> Value) throws(HandoutError) -> Value {
    do throws(FinishingError) {
      return try body()
    } catch {
      throw HandoutError(error)
    }
  }
}
