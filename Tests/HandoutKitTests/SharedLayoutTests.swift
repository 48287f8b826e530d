import Foundation
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Synchronization
import Testing

/// A handout is the same whether its layout was placed for it or for another patient before.
@Suite struct SharedLayoutTests {
  private static let names = [
    "Ana Bell", "Maximiliana Featherstonehaugh-Cholmondeley of the Upper Valley", "Jo", "José Ñandú", "Nguyễn Văn An",
    "Колено Иванович", "O’Neil, B.", "W W W W W W W W W W W W W W W W W W W W",
  ]
  private static let notes = [
    "", "Walk.", "Walk 5 minutes a day.\nCall if it swells.", String(repeating: "long note ", count: 60),
  ]

  /// A request for one of a few routines, with patients of all kinds.
  private func request(using generator: inout SeededGenerator) -> HandoutRequest {
    let conditions = ["tight-hamstrings-knee-pain", "sciatic-hamstring-knee-pain"]
    var request = HandoutRequest(
      condition: conditions.randomElement(using: &generator) ?? "", date: SampleRequest.date)
    request.settings.design = ["sheet", "full"].randomElement(using: &generator)
    request.routine = ["phase-1", "phase-2"].randomElement(using: &generator)
    request.side = [HandoutSide.left, .right].randomElement(using: &generator)
    request.settings.language = ["en", "en", "es", "ar"].randomElement(using: &generator)
    // Of the Arabic library, the first phase of one condition is there.
    if request.settings.language == "ar" { (request.condition, request.routine) = (conditions[0], "phase-1") }
    var fields = ["name": Self.names.randomElement(using: &generator) ?? ""]
    fields["therapist"] = Bool.random(using: &generator) ? Self.names.randomElement(using: &generator) : nil
    fields["born"] = Bool.random(using: &generator) ? "1962-04-1\(Int.random(in: 1...9, using: &generator))" : nil
    let note = Self.notes.randomElement(using: &generator) ?? ""
    if !note.isEmpty { fields["notes"] = note }
    if Bool.random(using: &generator) { fields["start"] = "2026-11-2\(Int.random(in: 1...9, using: &generator))" }
    if Bool.random(using: &generator) { fields["next-visit"] = "2026-12-04 10:30" }
    request.patient = .file(
      InputFile(
        name: "patient.json", bytes: (try? JSONEncoder().encode(fields)).map { Array($0) } ?? []))
    return request
  }

  @Test func aSharedLayoutChangesNothing() throws {
    let seed = TestSettings.seed()
    print("shared layouts, seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let shared = try HandoutPress()
    for index in 0..<TestSettings.scaled(600) {
      let request = request(using: &generator)
      let fresh = try HandoutPress()
      let (sharing, alone) = (try shared.place(request), try fresh.place(request))
      let (one, other) = (sharing.document, alone.document)
      let name: Comment = "seed \(seed), handout \(index)"
      #expect(one.pages == other.pages, name)
      #expect(one.outline == other.outline, name)
      #expect(one.metadata == other.metadata, name)
      checkLayers(of: one, name)
      // The file too is the same, whether its layout was finished before or for it.
      #expect(try shared.draw(sharing).pdf == fresh.draw(alone).pdf, name)
    }
  }

  /// A form that others take is not taken by a patient whom it has no room for, nor that patient's form by others.
  @Test func aRememberedFormIsTakenOnlyWhereItFits() throws {
    let shared = try HandoutPress()
    var forms: Set<Int> = []
    let notes = ["", "Walk.", String(repeating: "Walk on flat ground. ", count: 22), "", "Call us.", ""]
    let names = ["Jo", "Ana Bell", "Jo", "W W W W W W W W W W W W W W W W W W W W", "Ana Bell", "Jo"]
    for (note, name) in zip(notes, names) {
      var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
      request.settings.design = "sheet"
      let fields = ["name": name, "born": "1962-04-11", "therapist": "Ana Bell", "notes": note].filter {
        !$0.value.isEmpty
      }
      request.patient = .file(InputFile(name: "patient.json", bytes: Array(try JSONEncoder().encode(fields))))
      let fresh = try HandoutPress()
      let (sharing, alone) = (try shared.place(request), try fresh.place(request))
      #expect(sharing.form == alone.form && sharing.document.pages == alone.document.pages, "\(name), \(note)")
      #expect(sharing.warnings == alone.warnings)
      #expect(try shared.draw(sharing).pdf == fresh.draw(alone).pdf)
      forms.insert(alone.form)
    }
    #expect(forms.count > 1, "\(forms)")
  }

  /// What a press makes on several threads, each of which meets layouts that others are placing, is what it makes alone; requests that fail
  /// in between hold nobody up.
  @Test func threadsThatMeetLayoutsAgree() throws {
    var generator = SeededGenerator(seed: 13)
    let kinds = (0..<3).map { _ in request(using: &generator) }
    let requests = (0..<18).map { index -> HandoutRequest in
      var request = kinds[index % 3]
      // A sign that no font has.
      if index % 4 == 0 {
        request.patient = .file(InputFile(name: "patient.json", bytes: Array(#"{"name": "\#u{10FFFD}"}"#.utf8)))
      }
      return request
    }
    let alone = requests.map { request in try? HandoutPress().make(request).pdf }
    #expect(alone.contains(nil) && alone.contains { $0 != nil })
    let shared = try HandoutPress()
    let next = Mutex(0)
    let made = Mutex<[Int: [UInt8]]>([:])
    WorkerThreads.run(4) {
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < requests.count else { return }
        let pdf = try? shared.make(requests[index]).pdf
        made.withLock { $0[index] = pdf }
      }
    }
    let together = made.withLock { $0 }
    for index in requests.indices { #expect(together[index] == alone[index], "handout \(index)") }
  }

  /// Background and own frame together draw what the page draws.
  private func checkLayers(of document: PlacedDocument, _ name: Comment) {
    #expect(document.layers.isEmpty || document.layers.count == document.pages.count, name)
    for (page, layer) in zip(document.pages, document.layers) {
      let whole = Ink(page.frame)
      #expect(Ink(layer.background.frame) + Ink(layer.own) == whole, name)
    }
  }
}

/// What a frame draws, without its order: how often each thing stands at each place, in tenths of a point.
private struct Ink: Equatable, FrameVisitor {
  private var counts: [String: Int] = [:]

  init(_ frame: Frame) { frame.walk(&self) }

  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
    let what: String
    switch item {
    case .text(let run): what = run.text
    case .shape(let shape): what = "shape \(shape.path.elements.count)"
    case .drawing(let drawing, let scale): what = "\(drawing.name) \(scale)"
    case .image: what = "image"
    case .link(let target, _): what = "link \(target)"
    case .group, .tag: return
    }
    let place = transform.apply(to: position)
    let tenths = [place.x, place.y].map { ($0.points * 10).rounded() }
    counts["\(what) \(tenths[0]) \(tenths[1])", default: 0] += 1
  }

  static func + (one: Ink, other: Ink) -> Ink {
    var sum = one
    sum.counts.merge(other.counts, uniquingKeysWith: +)
    return sum
  }
}
