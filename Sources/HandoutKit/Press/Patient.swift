/// What is known about a patient and asked for them, as a patient file says it; every field may be missing.
///
/// Dates are written `1962-04-17`, the next visit `2026-12-05 09:30` or without the time. The values are checked as those of
/// a file are, and complaints show them as the file `patient`.
public struct Patient: Hashable, Encodable, Sendable {
  /// A changed dose: only what is not nil changes.
  public struct Dose: Hashable, Encodable, Sendable {
    public var sets: Int?
    public var reps: Int?
    /// In seconds.
    public var hold: Int?
    /// In seconds.
    public var rest: Int?
    public var minutes: Int?
    public var perDay: Int?
    public var days: Int?

    public init() {}

    enum CodingKeys: String, CodingKey {
      case sets, reps, hold, rest, minutes, days
      case perDay = "per-day"
    }
  }

  /// A page of the web, printed with its code.
  public struct Link: Hashable, Encodable, Sendable {
    /// Begins with https:// or http://.
    public var url: String
    /// What is there: "Video".
    public var label: String?

    public init(url: String, label: String? = nil) {
      self.url = url
      self.label = label
    }
  }

  public var id: String?
  public var name: String?
  /// The day of birth; not together with `age`.
  public var born: String?
  /// The year of birth, or the year and its month, `1962-04`, where the day is not known; in place of `born` and `age`.
  public var bornIn: String?
  /// In years.
  public var age: Int?
  /// Where post is sent to, with line breaks; it is printed on the separator sheets of packets only.
  public var address: String?
  public var side: HandoutSide?
  /// Whether only the named leg exercises.
  public var exercisesOneLeg = false
  /// The language (BCP 47), or two with a comma between them.
  public var language: String?
  /// The id of the person in the pictures.
  public var look: String?
  public var therapist: String?
  /// Who sent the patient; printed where no therapist is known.
  public var referrer: String?
  /// The first day of the routine on the sheet, and of its log.
  public var start: String?
  public var nextVisit: String?
  /// A note, with line breaks.
  public var notes: String?
  /// A page for this patient, printed with the notes.
  public var link: Link?
  /// The id of a phase or a named routine.
  public var routine: String?
  /// Exercises that replace the routine's selection; empty keeps it.
  public var exercises: [String] = []
  /// Exercises that are left out.
  public var drop: [String] = []
  /// Exercises that are added.
  public var add: [String] = []
  /// Changed doses by exercise.
  public var doses: [String: Dose] = [:]
  /// What is printed in place of an exercise's dose, in the words of whoever ordered it, by exercise.
  public var instructions: [String: String] = [:]
  /// Why an exercise is right here that the condition rules out, by exercise; the reason is printed.
  public var allowances: [String: String] = [:]

  /// A patient of whom nothing is known.
  public init() {}
}

extension Patient {
  /// The keys of a patient file.
  enum CodingKeys: String, CodingKey {
    case id, name, born, age, side, legs, language, look, therapist, start, notes, address, link, routine, exercises
    case drop, add, referrer
    case bornIn = "born-in"
    case instructions = "instruction"
    case nextVisit = "next-visit"
    case doses = "dose"
    case allowances = "allow"
  }

  /// Writes the keys of a patient file; what is not known is left out.
  public func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    try keys.encodeIfPresent(id, forKey: .id)
    try keys.encodeIfPresent(name, forKey: .name)
    try keys.encodeIfPresent(born, forKey: .born)
    try keys.encodeIfPresent(bornIn, forKey: .bornIn)
    try keys.encodeIfPresent(age, forKey: .age)
    try keys.encodeIfPresent(side?.rawValue, forKey: .side)
    if exercisesOneLeg { try keys.encode("one", forKey: .legs) }
    try keys.encodeIfPresent(language, forKey: .language)
    try keys.encodeIfPresent(look, forKey: .look)
    try keys.encodeIfPresent(therapist, forKey: .therapist)
    try keys.encodeIfPresent(referrer, forKey: .referrer)
    try keys.encodeIfPresent(start, forKey: .start)
    try keys.encodeIfPresent(nextVisit, forKey: .nextVisit)
    try keys.encodeIfPresent(notes, forKey: .notes)
    try keys.encodeIfPresent(link, forKey: .link)
    try keys.encodeIfPresent(address, forKey: .address)
    try keys.encodeIfPresent(routine, forKey: .routine)
    if !exercises.isEmpty { try keys.encode(exercises, forKey: .exercises) }
    if !drop.isEmpty { try keys.encode(drop, forKey: .drop) }
    if !add.isEmpty { try keys.encode(add, forKey: .add) }
    if !doses.isEmpty { try keys.encode(doses, forKey: .doses) }
    if !instructions.isEmpty { try keys.encode(instructions, forKey: .instructions) }
    if !allowances.isEmpty { try keys.encode(allowances, forKey: .allowances) }
  }
}
