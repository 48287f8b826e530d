extension CairoFile {
  /// The fonts that a page's resources name, with their objects, in the order of the file.
  func fonts(ofPage page: Int) throws(FinishingError) -> [(name: String, object: Int)] {
    var place = try value("/Resources", of: page, "page with resources")
    let resources = try dictionary(try place.reference(), "resources")
    // A page without a word has no fonts.
    guard let range = resources.value("/Font", in: bytes) else { return [] }
    var scanner = SyntaxScanner(bytes, in: range)
    var fonts: [(name: String, object: Int)] = []
    for entry in try scanner.dictionary().entries {
      var reference = SyntaxScanner(bytes, in: entry.value)
      fonts.append((String(decoding: bytes[entry.key], as: UTF8.self), try reference.reference()))
    }
    return fonts
  }
}
