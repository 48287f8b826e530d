import Foundation

/// A library folder with a profile of another part of the body, written as data alone: region, limb, exercises, condition, all of it in
/// English and Spanish. It goes with its test.
final class LimbLibrary {
  let path: String

  /// What is left and right, in the words of both languages; nil for the sides of the body, which the library has.
  struct Limb: Sendable {
    var english: String
    var spanish: String
  }

  private static let names = ["Slow bend", "Side lift", "Small turn", "Wall press"]
  static let condition = "sore-part"

  /// - Parameters:
  ///   - region: the id of the region, which is that of its limb.
  ///   - target: what its exercises work on.
  ///   - flags: the signs that the profile carries beside those of every profile.
  init(region: String, limb: Limb?, target: String, flags: [String] = ["RF2-SEVERE"]) throws {
    path = NSTemporaryDirectory() + "limb-\(UUID().uuidString)"
    let limbID = limb == nil ? "side" : region
    try write(
      "Regions/\(region).yaml",
      """
      id: \(region)
      limb: \(limbID)
      targets: [\(target)]
      every-profile: [RF2-SEVERE]
      red-flags:
        ids: [RF2-SEVERE, RF3-PERSIST]
        tier-1: [chest-or-breath]
        tier-2: [very-bad-pain]
        tier-3: [no-better]
      """)
    if let limb { try write(limb, id: limbID) }
    for (index, name) in Self.names.enumerated() {
      try writeExercise(index + 1, name: name, target: target, part: limb?.english ?? "side")
    }
    try writeCondition(region: region, flags: flags)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((text + "\n").utf8).write(to: file)
  }

  private func writeSpanish(_ name: String, _ text: String) throws {
    let head = "language: es\ntranslator: T. Est\ndate: 2026-11-21\nenglish: \"00000000\"\n"
    try write("Translations/es/\(name)", head + text)
  }

  private func write(_ limb: Limb, id: String) throws {
    let english = limb.english
    try write(
      "Limbs/\(id).yaml",
      """
      id: \(id)
      left: left \(english)
      right: right \(english)
      both: both \(english)s
      each: each \(english)
      left-first: left \(english) first
      right-first: right \(english) first
      each-left-first: Do each \(english), left first.
      each-right-first: Do each \(english), right first.
      """)
    let spanish = limb.spanish
    try writeSpanish(
      "Limbs/\(id).yaml",
      """
      left: \(spanish) izquierdo
      right: \(spanish) derecho
      both: ambos \(spanish)s
      each: cada \(spanish)
      left-first: primero el \(spanish) izquierdo
      right-first: primero el \(spanish) derecho
      each-left-first: Haga cada \(spanish), primero el izquierdo.
      each-right-first: Haga cada \(spanish), primero el derecho.
      """)
  }

  private func writeExercise(_ number: Int, name: String, target: String, part: String) throws {
    try write(
      "Exercises/own-\(number).yaml",
      """
      id: own-\(number)
      name: \(name)
      kind: strength
      position: standing
      targets: [\(target)]
      equipment: []
      start: Stand tall.
      steps: ["Move {one \(part)} slowly.", "Let {that \(part)} rest."]
      dosage: {repetitions: {sets: 2, reps: 10, hold: 2, rest: 30}, per-day: 1, days: 5, side: each}
      """)
    try writeSpanish(
      "Exercises/own-\(number).yaml",
      """
      name: Ejercicio \(number)
      start: De pie.
      steps: ["Mueva {un lado|el lado izquierdo|el lado derecho} despacio.", Descanse.]
      """)
  }

  private func writeCondition(region: String, flags: [String]) throws {
    let selection = (1...Self.names.count).map { number in
      """
            - exercise: own-\(number)
              dosage: {repetitions: {sets: 2, reps: 10, hold: 2, rest: 30}, per-day: 1, days: 5, side: each}
      """
    }
    let carried = ["RF1-PE", "RF1-CARDIAC", "RF1-ISCH", "RF1-TRAUMA"] + flags + ["RF3-PERSIST"]
    try write(
      "Conditions/\(Self.condition).yaml",
      """
      id: \(Self.condition)
      name: Sore part
      region: some part
      body-regions: [\(region)]
      under-17: allowed
      weeks: {from: 4, to: 6}
      text-date: 2026-11-21
      for: People with a sore part.
      about: [It is sore.]
      causes: {title: Why it happens, items: [Hard work.]}
      signs: {title: What you may notice, items: [It hurts.]}
      what-helps: {items: [{name: Moving, text: It helps.}]}
      do: [Move a little.]
      dont: [Do not stay in bed.]
      advice: [cold-and-heat]
      outlook: [It gets better.]
      see-doctor: [no-better]
      red-flags:
        ids: [\(carried.joined(separator: ", "))]
        tier-1: [chest-or-breath, cold-foot, bone-shows]
        tier-2: [very-bad-pain, hot-swollen-knee]
        tier-3: [no-better]
      strip: {tier-1: [chest-or-breath, bone-shows], tier-2: [very-bad-pain, hot-swollen-knee]}
      contraindications: []
      phases:
        - id: phase-1
          name: Start
          weeks: {from: 1, to: 2}
          days: 5
          per-day: {from: 1, to: 1}
          pool: [own-1, own-2, own-3, own-4]
          selection:
      \(selection.joined(separator: "\n"))
          minutes: {one-leg: 9, both-legs: 17}
          checklist: [I move 10 times.]
      sources: [NHS-KNEE]
      """)
    try writeSpanish(
      "Conditions/\(Self.condition).yaml",
      """
      name: Parte adolorida
      region: una parte
      for: Personas con dolor.
      about: [Duele.]
      causes: {title: Por qué pasa, items: [Trabajo.]}
      signs: {title: Lo que puede notar, items: [Duele.]}
      what-helps: {items: [{name: Moverse, text: Ayuda.}]}
      do: [Muévase un poco.]
      dont: [No se quede en cama.]
      outlook: [Mejora.]
      phases: {phase-1: {name: Empezar, checklist: [Muevo 10 veces.]}}
      """)
  }
}
