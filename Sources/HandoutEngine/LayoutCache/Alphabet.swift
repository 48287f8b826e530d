/// The letters that patients' names, numbers, dates and notes are made of.
///
/// A layout's faces hold all of them, so that its files differ in the patient's own words alone. What stands beyond takes a face of its own.
enum Alphabet {
  /// The letters of a sheet in a language (BCP 47), as one text.
  static func of(_ language: String) -> String {
    language.hasPrefix("vi") ? latin + " " + vietnamese : latin
  }

  /// ASCII's letters, digits and punctuation, the letters of Spanish, the signs that the composer sets, and letters that faces join.
  ///
  /// Measured: the other letters of western Europe would make each file 6 KB larger, for a few names.
  private static let latin: String = {
    let letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?'\"()-/&+%#@=ÁÉÍÓÚÑáéíóúñü¿¡–—‘’“”…·•°"
    // Apart, so that no two of them are joined but those that are meant to be.
    return letters.map(String.init).joined(separator: " ") + " fi fl ff ffi ffl"
  }()

  /// The letters that Vietnamese has beyond those (Unicode's Latin Extended Additional, and the letters it builds on).
  private static let vietnamese: String = {
    let scalars =
      [0x102...0x103, 0x110...0x111, 0x128...0x129, 0x168...0x169, 0x1A0...0x1A1, 0x1AF...0x1B0]
      .joined() + Array(0x1EA0...0x1EF9)
    return scalars.compactMap(Unicode.Scalar.init(_:)).map { String(Character($0)) }.joined(separator: " ")
  }()
}
