/// The words that belong to a number beside them, in the languages of the handout: units, counters and the times sign.
///
/// A line never ends between "3" and "× 10", or between "30" and "seconds": parted from its number, neither can be understood at a glance.
enum CounterWords {
  /// Whether a word begins with what belongs to the number before it: "×10", "%", "reps,", "lần".
  static func begins(_ scalars: [UnicodeScalar]) -> Bool {
    guard let first = scalars.first else { return false }
    if signs.contains(first.value) { return true }
    // "x10" and "x", as the times sign is often typed.
    if first == "x" || first == "X", scalars.count == 1 || isNumeric(scalars[1]) { return true }
    // An ideograph behind a number counts what follows: "3 次".
    if BreakClass(first) == .ideograph { return true }
    // The longest of the words has 13 letters, with marks and punctuation fewer than 20 scalars.
    guard scalars.count < 20 else { return false }
    return words.contains(bare(scalars))
  }

  /// Whether a word ends with a times sign: "×", "3×", "3x".
  static func endsWithTimes(_ scalars: [UnicodeScalar]) -> Bool {
    guard let last = scalars.last else { return false }
    if last == "×" { return true }
    return (last == "x" || last == "X") && (scalars.count == 1 || isNumeric(scalars[scalars.count - 2]))
  }

  /// Whether a word is an abbreviation that a name or a number follows: "Dr.", "No.", "ThS.".
  static func isAbbreviation(_ scalars: [UnicodeScalar]) -> Bool {
    guard scalars.count < 8, let last = scalars.last, last == "." || last == "º" || last == "№" else { return false }
    return abbreviations.contains(bare(scalars))
  }

  /// Whether a word is digits with the signs of a telephone number alone: a number parted at the end of a line is dialled wrongly.
  static func isNumberGroup(_ scalars: [UnicodeScalar]) -> Bool {
    var hasDigit = false
    for scalar in scalars {
      if isNumeric(scalar) {
        hasDigit = true
      } else if !"+()-\u{2010}\u{2011}".unicodeScalars.contains(scalar) {
        return false
      }
    }
    return hasDigit
  }

  /// Whether a scalar is a digit or a fraction, in any script.
  static func isNumeric(_ scalar: UnicodeScalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value) : scalar.properties.numericType == .decimal || isFraction(scalar)
  }

  private static func isFraction(_ scalar: UnicodeScalar) -> Bool {
    (0xBC...0xBE).contains(scalar.value) || (0x2150...0x215E).contains(scalar.value)
  }

  /// The word in small letters, without the punctuation around it and without Arabic vowel marks.
  private static func bare(_ scalars: [UnicodeScalar]) -> String {
    var kept = scalars[...].drop { BreakClass($0) == .opening }
    while let last = kept.last, BreakClass(last) == .closing || last == "'" || last == "\"" { kept.removeLast() }
    // Most words are ASCII, and every word of a handout comes by here.
    if kept.allSatisfy(\.isASCII) {
      return String(decoding: kept.map(smallLetter), as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: kept.filter { !(0x64B...0x652).contains($0.value) })
    return String(text).lowercased()
  }

  private static func smallLetter(_ ascii: UnicodeScalar) -> UInt8 {
    let byte = UInt8(truncatingIfNeeded: ascii.value)
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// × ✕ ✖, percent and per mille in three scripts, degree, prime, double prime.
  private static let signs: [UInt32] = [
    0xD7, 0x2715, 0x2716, 0x25, 0x2030, 0x66A, 0xFF05, 0xB0, 0x2032, 0x2033, 0x2103, 0x2109,
  ]

  private static let words: Set<String> = Set(
    [units, english, spanish, vietnamese, arabic].flatMap { words in
      words.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.compactMap(String.init)
    })

  private static let units = """
    kg g mg lb lbs oz km m cm mm ft in yd l dl ml s sec secs min mins h hr hrs ms kcal kj cal hz bpm w am pm a.m p.m a.m. p.m. c f
    """

  private static let english = """
    second seconds minute minutes hour hours day days week weeks month months year years time times rep reps repetition repetitions
    set sets round rounds step steps page pages breath breaths count counts side sides lap laps block blocks mile miles inch inches
    foot feet pound pounds cup cups degree degrees percent exercise exercises visit visits night nights
    """

  private static let spanish = """
    segundo segundos seg minuto minutos hora horas día días dia dias semana semanas mes meses año años vez veces rep reps repetición
    repeticiones serie series ronda rondas paso pasos página páginas respiración respiraciones lado lados vuelta vueltas cuadra cuadras
    pulgada pulgadas pie pies libra libras taza tazas metro metros centímetro centímetros grado grados kilo kilos ejercicio ejercicios
    visita visitas noche noches
    """

  private static let vietnamese = """
    giây phút giờ ngày tuần tháng năm lần hiệp bước trang nhịp vòng bên độ mét tuổi bài buổi đêm cái
    """

  private static let arabic = """
    ثانية ثوان ثواني ثانيتين دقيقة دقائق دقيقتين ساعة ساعات يوم أيام يوما أسبوع أسابيع أسبوعا شهر أشهر شهور شهرا سنة سنوات عام أعوام
    مرة مرات مجموعة مجموعات تكرار تكرارات تكرارا جولة جولات خطوة خطوات صفحة صفحات درجة درجات كيلو كغ كجم كلغ غ سم مم م متر أمتار كم
    نفس أنفاس جهة جهات صباحا مساء تمرين تمارين تمرينا ليلة ليال
    """

  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "no", "nos", "st", "fig", "approx", "ext", "tel", "apt",
    "dra", "sr", "sra", "srta", "lic", "núm", "n.º", "nº", "pág", "av",
    "bs", "ths", "ts", "gs", "pgs", "nr", "د", "أ", "№",
  ]
}
