/// Structure and fonts of a drawn file.
extension CairoFile {
  /// The structure of a file: its root, the elements below it, and what belongs to each key of the parent tree.
  struct Structure {
    var root: Int
    var children: [Int]
    var parents: [(key: Int, object: Int)]
  }

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

  /// The key of a page in the parent tree; nil for a page on which nothing is marked.
  func parentKey(ofPage page: Int) throws(FinishingError) -> Int? {
    guard let range = try dictionary(page, "page").value("/StructParents", in: bytes) else { return nil }
    var scanner = SyntaxScanner(bytes, in: range)
    return try scanner.integer()
  }

  func structure() throws(FinishingError) -> Structure {
    var place = try value("/StructTreeRoot", of: root, "catalogue of a tagged file")
    let root = try place.reference()
    var children: [Int] = []
    var kids = try value("/K", of: root, "structure root")
    let isArray = kids.take("[")
    while true {
      kids.skipSpace()
      if kids.position >= kids.end || (isArray && kids.take("]")) { break }
      children.append(try kids.reference())
    }
    var tree = try value("/ParentTree", of: root, "structure root")
    var numbers = try value("/Nums", of: try tree.reference(), "parent tree")
    var parents: [(key: Int, object: Int)] = []
    try numbers.need("[")
    while true {
      numbers.skipSpace()
      if numbers.take("]") { break }
      let key = try numbers.integer()
      parents.append((key, try numbers.reference()))
    }
    return Structure(root: root, children: children, parents: parents)
  }
}
