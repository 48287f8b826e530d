import HandoutClinical
import HandoutInput
import Testing

@Suite struct ContentCheckTests {
  @Test func passesTheShippedContent() throws {
    let found = try ContentCheck(library: TestLibrary.shipped).run()
    #expect(found.map { $0.rendered() } == [])
  }

  private static let profile = "Conditions/sciatic-hamstring-knee-pain.yaml"

  /// One change to a shipped file, the complaint that it must earn, and the text that the complaint points at.
  @Test(arguments: [
    (profile, "exercise: cat-camel\n", "exercise: cat-cammel\n", "there is no exercise \"cat-cammel\"", "cat-cammel"),
    (
      profile, "pool: [walk-interval, sciatic", "pool: [sciatic", "walk-interval is not in the pool of phase-2",
      "walk-interval"
    ),
    (profile, "- exercise: cat-camel\n", "- exercise: bridge\n", "bridge is selected twice", "bridge"),
    (
      profile, "- exercise: cat-camel\n", "- exercise: nordic-curl\n", "nordic-curl is ruled out in phase-2",
      "nordic-curl"
    ),
    (profile, "- exercise: cat-camel\n", "- exercise: hip-hinge\n", "not before phase 3", "hip-hinge"),
    (profile, "advice: [cold-and-heat,", "advice: [warm,", "there is no advice \"warm\"", "warm"),
    (profile, "    - RF3-NIGHT\n", "    - RF3-NITE\n", "there is no red flag \"RF3-NITE\"", "RF3-NITE"),
    (profile, "    - RF3-NIGHT\n", "    - RF3-GIVE\n", "no printed line carries the red flag RF3-GIVE", "RF3-GIVE"),
    (profile, "    - RF1-ISCH\n", "", "every profile carries the red flag RF1-ISCH", "RF1-CES"),
    (profile, "tier-1: [numb-or-tingly-saddle,", "tier-1: [night-pain,", "is of tier 3, not 1", "night-pain"),
    (profile, "tier-1: [numb-or-tingly-saddle,", "tier-1: [numb,", "there is no red-flag line \"numb\"", "numb"),
    (
      profile, "see-doctor: [moves-down-leg,", "see-doctor: [gives-way,", "is in none of the profile's tiers",
      "gives-way"
    ),
    (profile, "tier-2: [weak-leg-or-foot, calf", "tier-2: [both-legs, calf", "is of tier 1, not 2", "both-legs"),
    (
      profile, "tier-2: [weak-leg-or-foot, calf", "tier-2: [knee-stuck, calf", "is not one of this profile's warnings",
      "knee-stuck"
    ),
    (profile, "tier-2: [weak-leg-or-foot, calf", "tier-2: [foot, calf", "there is no red-flag line \"foot\"", "foot"),
    (profile, "sources: [SEED2,", "sources: [SEED3,", "there is no source \"SEED3\"", "SEED3"),
    (profile, "instead: pelvic-tilt", "instead: pelvis", "there is no exercise \"pelvis\"", "pelvis"),
    (profile, "instead: pelvic-tilt", "instead: cat-camel", "cat-camel cannot take its own place", "cat-camel"),
    (profile, "instead: pelvic-tilt", "instead: nordic-curl", "nordic-curl is ruled out itself", "nordic-curl"),
    (profile, "to: dead-bug,", "to: hip-hinge,", "hip-hinge is ruled out in phase-2", "hip-hinge"),
    (profile, "{from: bird-dog,", "{from: curl-up,", "curl-up is not in the pool of phase-2", "curl-up"),
    (
      profile, "{exercise: nordic-curl,", "{exercise: \"nordix-*\",", "no exercise starts with \"nordix-\"",
      "\"nordix-*\""
    ),
    (
      profile, "minutes: {one-leg: 16, both-legs: 18}", "minutes: {one-leg: 15, both-legs: 18}",
      "states one-leg: 15 minutes; its doses make 16", "walk-interval"
    ),
    (
      "Exercises/bridge.yaml", "who: late-pregnancy", "who: late-pregnant",
      "there is no ask-first reason \"late-pregnant\"", "late-pregnant"
    ),
    (
      "Exercises/bridge.yaml", "- Hold, then lower slowly.", "- Hold, see {warning-place}.",
      "{warning-place} is only for cautions", "{warning-place}"
    ),
    ("Exercises/bridge.yaml", "sources: [", "sources: [NONE, ", "there is no source \"NONE\"", "NONE"),
    (
      "Exercises/bridge.yaml", "- Hold, then lower slowly.", "- Extend, then lower slowly.",
      "\"Extend\" is a word to avoid", "Extend"
    ),
    (
      "Exercises/bridge.yaml", "- Hold, then lower slowly.",
      "- Hold it for a while and then lower your hips to the floor as slowly as you can.",
      "a sentence of 18 words; the limit here is 15", "Hold"
    ),
    (
      "Exercises/bridge.yaml", "- Hold, then lower slowly.",
      "- Maintain anatomical alignment, subsequently initiating deceleration.", "the steps read at grade", "Lie"
    ),
    (
      "Exercises/bridge.yaml", "- Hold, then lower slowly.", "- Hold {one foot}.",
      "a side placeholder is only for exercises with side: each", "{one foot}"
    ),
    (
      "Exercises/clamshell.yaml", "name: ", "note: Lift {my foot}.\nname: ", "unknown placeholder {my foot}",
      "{my foot}"
    ),
    (
      "RedFlags.yaml", "text: You cannot control or feel your bowels",
      "text: You cannot control or feel your bowels at any time of the whole day", "the limit here is 12", "You"
    ),
  ]) func findsMistakes(_ file: String, _ good: String, _ bad: String, _ part: String, _ pointed: String) throws {
    let found = try TestLibrary.check(changing: file, good, to: bad)
    let hit = try #require(found.first { $0.message.contains(part) }, "\(found.map(\.message))")
    #expect(hit.file == file)
    let scalars = Array((hit.sourceLine ?? "").unicodeScalars).dropFirst(hit.column - 1)
    var shown = ""
    shown.unicodeScalars.append(contentsOf: scalars)
    #expect(shown.hasPrefix(pointed), "\(hit.rendered())")
  }
}
