/// Words that patients should not have to read, with the words to use.
package enum AvoidedWords {
  /// A word that was found and what to write for it.
  package struct Finding: Hashable, Sendable {
    /// The word or words as they stand in the text.
    package var found: String
    package var use: String
  }

  /// All avoided words of a text, in order.
  package static func find(in text: String) -> [Finding] {
    let words = Array(ReadingText(text).sentences.joined())
    let folded = words.map { $0.lowercased().replacing("’", with: "'") }
    return folded.indices.compactMap { start in
      for entry in table[folded[start]] ?? [] where folded[start...].starts(with: entry.words) {
        let end = start + entry.words.count
        return Finding(found: words[start..<end].joined(separator: " "), use: entry.use)
      }
      return nil
    }
  }

  private struct Entry {
    var words: [String]
    var use: String
  }

  /// Entries by their first word, longer ones first.
  private static let table: [String: [Entry]] = {
    var table: [String: [Entry]] = [:]
    for (avoid, use) in list {
      for phrase in avoid.split(separator: "|") {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        table[first, default: []].append(Entry(words: words, use: use))
      }
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// Left out on purpose: "stool" (also a thing to sit on), "groin" and "void" (also everyday words).
  private static let list: [(avoid: String, use: String)] = [
    ("quadriceps|quadricep", "front-of-thigh muscles"),
    ("gluteal|gluteals|gluteus", "buttock"),
    ("gastrocnemius|soleus", "calf"),
    ("patella|patellar|patellofemoral", "kneecap"),
    ("lumbar|lumbosacral", "low back"),
    ("radiculopathy|neural tension", "irritated nerve"),
    ("nerve compression", "pinched or irritated nerve"),
    ("paresthesia|paraesthesia", "tingling, pins and needles"),
    ("saddle anaesthesia|saddle anesthesia", "numbness between your legs"),
    ("incontinence|incontinent", "leaking"),
    ("retention", "cannot pass urine"),
    ("bilateral|bilaterally", "both sides"),
    ("unilateral|unilaterally", "one side"),
    ("supine", "on your back"),
    ("prone", "face down"),
    ("side-lying", "on your side"),
    ("flex|flexes|flexed|flexing|flexion", "bend"),
    ("extend|extends|extended|extending|extension", "straighten"),
    ("dorsiflex|dorsiflexion|dorsiflexed", "pull your toes toward you"),
    ("plantarflex|plantarflexion|plantarflexed", "point your toes"),
    ("abduct|abducts|abducted|abduction", "move out to the side"),
    ("adduct|adducts|adducted|adduction", "bring in"),
    ("isometric|isometrics", "squeeze without moving"),
    ("eccentric|eccentrics", "lower slowly"),
    ("rep|reps|repetition|repetitions", "times"),
    ("contraindicated|contraindication|contraindications", "do not do this if"),
    ("range of motion", "how far you can move"),
    ("oedema|edema|effusion", "swelling"),
    ("ecchymosis", "bruise"),
    ("acute|acutely", "sudden or new"),
    ("chronic|chronically", "long-lasting"),
    ("analgesic|analgesics", "pain reliever"),
    ("nsaid|nsaids", "anti-inflammatory such as ibuprofen"),
    ("deep vein thrombosis|dvt|thrombosis", "blood clot in the leg"),
    ("septic arthritis", "joint infection"),
    ("degenerative|degeneration|wear and tear|bone on bone", "age-related changes"),
    ("bulging disc|slipped disc|herniated disc", "a disc that presses on a nerve"),
    ("compliance|adherence", "sticking with your plan"),
    ("failed treatment", "has not helped yet"),
    ("urinate|urinates|urinating|urination", "pee"),
    ("faeces|feces|defecate|defecation|stools", "bowels"),
    ("perineum|genital|genitals|genital area", "between your legs, at your bottom or private parts"),
    ("sexual dysfunction", "numb feeling or trouble during sex"),
    ("erythema|red skin", "warm, red or dark skin"),
    ("rigors", "chills"),
    ("osteoporosis", "weak or thin bones"),
    ("foot drop", "your foot drops or slaps"),
    ("syncope|presyncope", "faint"),
  ]
}
