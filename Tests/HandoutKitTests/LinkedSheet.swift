import Foundation
import HandoutGeometry
import HandoutKit
import HandoutPages

/// A sheet with a link at everything that can have one: its exercises, its patient, its clinic.
struct LinkedSheet {
  /// The exercises that have links, in the order in which they are done.
  static let exercises = [
    "march-warm-up", "calf-stretch-wall-straight", "quad-set", "hamstring-set", "ham-stretch-supine-strap", "bridge",
  ]

  let press: HandoutPress
  let request: HandoutRequest
  /// The addresses: of the exercises, of the patient, of the clinic.
  let addresses: [String]
  private let folder: TestFolder

  /// - Parameters:
  ///   - addresses: as many as there are exercises, then the patient's and the clinic's.
  ///   - notes: what the therapist wrote.
  init(_ addresses: [String], design: String, language: String = "en", notes: String = "Go slow.") throws {
    self.addresses = addresses
    folder = try TestFolder()
    try FileManager.default.createDirectory(atPath: folder.file("Exercises"), withIntermediateDirectories: false)
    for (exercise, address) in zip(Self.exercises, addresses) {
      let file = try SharedPress.press().source(of: exercise)
      try folder.put(file + "link: {url: \"\(address)\", label: Video}\n", in: "Exercises/\(exercise).yaml")
    }
    press = try HandoutPress(libraries: [folder.path])
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.exercises = Array(Self.exercises.prefix(max(addresses.count - 2, 1)))
    request.settings.design = design
    request.settings.language = language
    let count = addresses.count
    var patient = Patient()
    (patient.name, patient.born, patient.notes) = ("Maria Alvarez", "1962-04-17", notes)
    patient.link = Patient.Link(url: addresses[count - 2])
    request.patient = .value(patient)
    request.settings.clinic = InputFile(
      name: "clinic.yaml", text: "name: Riverside Clinic\nlink: {url: \"\(addresses[count - 1])\", label: Our pages}\n")
    self.request = request
  }

  /// The codes of a document, page by page: the box with the quiet zone, and the side of a module.
  static func codes(in document: PlacedDocument) -> [(page: Int, box: Rect, module: Length)] {
    var found: [(page: Int, box: Rect, module: Length)] = []
    var walker = PageWalker()
    for (index, page) in document.pages.enumerated() {
      walker.walk(page.frame) { visit in
        guard case .drawing(let drawing, let scale) = visit.item, drawing.name.hasPrefix("QR code") else { return }
        let size = Size(width: drawing.size.width * scale, height: drawing.size.height * scale)
        let box = visit.transform.apply(to: Rect(origin: .zero, size: size))
        found.append((index + 1, box, box.size.width / drawing.size.width.points))
      }
    }
    return found
  }
}
