import HandoutClinical
import Testing

@Suite struct SpanishReadingTests {
  @Test(arguments: [
    ("sol", 1), ("pierna", 2), ("rodilla", 3), ("músculo", 3), ("izquierda", 3), ("derecha", 3), ("día", 2),
    ("caída", 3), ("baúl", 2), ("muy", 1), ("y", 1), ("rey", 1), ("aire", 2), ("ciudad", 2), ("huele", 2),
    ("ahora", 3), ("alcohol", 3), ("vehículo", 4), ("ahijado", 3), ("guerra", 2), ("pingüino", 3), ("queso", 2),
    ("leer", 2), ("poeta", 3), ("estiramiento", 5), ("isquiotibiales", 5), ("hormigueo", 4), ("noche", 2),
    ("escalofríos", 5), ("apoye", 3), ("suéltelo", 3), ("ciática", 3), ("X", 1),
  ]) func countsSyllables(_ word: String, _ count: Int) {
    #expect(SpanishSyllables.count(word) == count)
  }

  @Test func followsTheFormula() throws {
    // 6 words of 13 syllables in 2 sentences.
    let value = try #require(SpanishReadingEase.value(ReadingText("Doble la rodilla. Sostenga 3 segundos.")))
    #expect(abs(value - (206.835 - 62.3 * 13 / 6 - 3)) < 0.001)
    #expect(SpanishReadingEase.value(ReadingText("")) == nil)
  }
}
