import HandoutInput

extension Side {
  /// Other words for a side, folded, as records and people write them in the languages that handouts have.
  private static let words: [Side: [String]] = [
    .left: [
      "l", "lt", "izq", "izquierda", "izquierdo", "trái", "bên-trái", "chân-trái", "左", "左侧", "左腿", "左膝", "يسار",
      "اليسار", "أيسر", "الأيسر", "يسرى", "اليسرى",
    ],
    .right: [
      "r", "rt", "der", "dcha", "derecha", "derecho", "phải", "bên-phải", "chân-phải", "右", "右侧", "右腿", "右膝", "يمين",
      "اليمين", "أيمن", "الأيمن", "يمنى", "اليمنى",
    ],
    .both: [
      "b", "bl", "b-l", "bilat", "bilateral", "bilaterally", "ambos", "ambas", "los-dos", "las-dos", "hai-bên",
      "cả-hai",
      "hai-chân", "双侧", "两侧", "双腿", "两腿", "كلا", "كلاهما", "كلتا", "الجانبان", "الجانبين",
    ],
  ]

  /// What may stand before or behind a side and says no more.
  private static let fillers: Set<Substring> = [
    "leg", "legs", "arm", "arms", "side", "sides", "knee", "knees", "shoulder", "shoulders", "pierna", "piernas",
    "brazo",
    "brazos", "lado", "lados", "rodilla", "rodillas", "hombro", "hombros",
  ]

  private static let known: [String: Side] = {
    var known: [String: Side] = [:]
    for side in allCases {
      known[side.rawValue] = side
      for word in words[side] ?? [] { known[word] = side }
    }
    return known
  }()

  /// Reads a side in any case and in one of its words: `L`, `left leg`, `Izquierda`. Nil for anything else.
  package init?(anyWord text: String) {
    if let side = Side(rawValue: text) {
      self = side
      return
    }
    let folded = NameFold.folded(text)
    let rest = folded.split(separator: "-").filter { !Self.fillers.contains($0) }.joined(separator: "-")
    guard let side = Self.known[folded] ?? Self.known[rest] else { return nil }
    self = side
  }
}

extension YAMLNode {
  /// The side of a patient; nil where it was reported.
  func side() -> Side? {
    // What other words there are is for lists that programs wrote; an editor proposes these three.
    guard !describes(.words(Side.allCases.map(\.rawValue))) else { return nil }
    if let word, let side = Side(anyWord: word) { return side }
    // What is no side in any words gets the complaint of every choice.
    return enumeration()
  }
}
