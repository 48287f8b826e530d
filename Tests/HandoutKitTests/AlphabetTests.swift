import HandoutBatch
import HandoutKit
import Testing

/// Names in the order of a language, ids in the order of their numbers.
@Suite struct AlphabetTests {
  private static let orders: [(language: String, words: String)] = [
    ("en", "Dang Đang Đặng Dao Do Đỗ Dung Evans Zoe Zoë Zola"), ("en", "Muñoz Munro Ñu Nunez Núñez Østergaard Otto"),
    ("en", "Ångström Arnold Łukasz Lund Strasse Straße Strauss"), ("en", "Ähren de-Boer Deane O'Brien Oak Zimmer"),
    ("es", "Muniz Munro Muñoz Nunez Núñez Nuo Ñu Oca"), ("es-MX", "Ana Ana-María Ananda Ángel Nube Ñandú"),
    ("vi", "An Anh Ăn Ân Dung Dương Đang Đặng Em Ên Oanh Ông Ơn Un Ưng"), ("sv", "Ahl Zorn Åberg Ärlig Öberg"),
    ("da", "Ahl Zorn Æbel Ørsted Åberg"), ("pl", "Cis Ćwik Lis Łoś Nowak Ńa Zima Źródło Żak"),
    ("cs", "Cibulka Čapek Hora Chalupa Ivan"), ("hr", "Cvek Čop Ćiro Dag Džin Đuro Eva Ljub Mar"),
    ("hu", "Cukor Csaba Gábor Gyula Oz Ödön Őri Pál"), ("tr", "Cem Çağ Hakan Irmak İnci Kaya Öz Şahin"),
    ("de", "Ader Äder Adler Muller Müller Mulner"), ("ru", "Иванов Йод Ким"),
    ("uk", "Ганна Ґалаґан Дана Ігор Їжак Йосип"),
    ("ar", "أحمد اسماعيل إيمان بدر ثريا فاطمة فاطمي هدى"), ("el", "Άννα Βάσω Νίκος Νίκου"),
    ("zh", "Ana 陈安 李伟 王芳 张三 㐀"),
  ]

  /// Words in order, also when they come in another: each has a smaller key than the next.
  @Test(arguments: orders.indices) func wordsStandInTheirOrder(index: Int) {
    let (language, text) = Self.orders[index]
    let alphabet = Alphabet(language: language)
    let words = text.split(separator: " ").map(String.init)
    for (first, second) in zip(words, words.dropFirst()) {
      #expect(
        alphabet.key(of: first).lexicographicallyPrecedes(alphabet.key(of: second)), "\(language): \(first), \(second)")
    }
  }

  @Test func numbersAreNumbers() {
    let alphabet = Alphabet(language: "en")
    let ids = ["7", "9", "0010", "41", "100", "20261129", "A-9", "A-10", "p-2", "P1"]
    for (first, second) in zip(ids, ids.dropFirst()) {
      #expect(alphabet.key(of: first).lexicographicallyPrecedes(alphabet.key(of: second)), "\(first), \(second)")
    }
    #expect(alphabet.key(of: "0041") == alphabet.key(of: "41") && alphabet.key(of: "٤١") == alphabet.key(of: "41"))
  }

  /// One name has one place, whichever way its letters are put together.
  @Test func composedAndDecomposedAreOne() {
    for language in ["en", "es", "vi", "sv", "tr", "zh"] {
      let alphabet = Alphabet(language: language)
      #expect(alphabet.key(of: "Nu\u{303}n\u{303}ez A\u{30A}") == alphabet.key(of: "N\u{169}\u{F1}ez \u{C5}"))
      #expect(alphabet.key(of: "Đặng") == alphabet.key(of: "Đa\u{323}\u{306}ng"))
    }
  }
}
