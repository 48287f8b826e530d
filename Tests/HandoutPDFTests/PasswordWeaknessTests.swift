import HandoutPDF
import Testing

/// Which passwords are found by guessing.
@Suite struct PasswordWeaknessTests {
  /// What is known of Maria Álvarez, born on 17 April 1962, with the id 0041.
  private static let facts = ["Maria", "Álvarez", "0041", "19620417", "17041962", "04171962", "170462", "1962"]

  @Test(arguments: [
    ("sesame", PasswordWeakness.short), ("Xk4!pq7", .short), ("83920174", .digits), ("19620417", .digits),
    ("555010014", .digits), ("aaaaaaaaaaaa", .repeated), ("abababababab", .repeated), ("112211221122", .repeated),
    ("abcdefgh", .sequence), ("87654321abc", .sequence), ("abcd1234", .sequence), ("qwertzuiop", .sequence),
    ("asdfghjkl1", .sequence), ("zyxwvuts", .sequence), ("password", .common), ("Passw0rd!", .common),
    ("P@$$w0rd2026", .common), ("Summer-2026", .common), ("contraseña1", .common), ("physiotherapy", .common),
    ("!!welcome99", .common), ("MariaAlvarez", .personal), ("alvarez1962", .personal), ("ÁLVAREZ-0041", .personal),
    ("m.alvarez.17041962", .personal), ("0041-0041-x", .personal), ("Maria170462!!", .personal),
  ]) func weak(text: String, why: PasswordWeakness) throws {
    #expect(try Password(text).weakness(knowing: Self.facts) == why)
  }

  @Test(arguments: [
    "green river 42", "correct horse", "kayak-rope-77", "Xk4!pq7z", "839201745562", "Maria-kayak-river", "سلامكثيرهنا",
    "三号楼的蓝色自行车", "nhà xanh bên sông", "aaaa-kayak-rope", "1962 was a good year for wine",
  ]) func sound(text: String) throws {
    #expect(try Password(text).weakness(knowing: Self.facts) == nil)
  }

  @Test func factsOfTwoLettersAreNotLookedFor() throws {
    #expect(try Password("kayakrope7").weakness(knowing: ["7", "Li", "Xu"]) == nil)
  }
}
