import HandoutPages

/// The role of every object of a file, found by following the file from its catalogue.
struct ObjectRoles {
  /// By object number.
  private(set) var roles: [ObjectRole]
  /// The object numbers of the pages, in order.
  let pages: [Int]

  init(_ file: CairoFile, document: PlacedDocument) throws(FinishingError) {
    roles = Array(repeating: .other, count: file.objects.count)
    pages = try file.pages()
    guard pages.count == document.pages.count else {
      throw .pageCount(found: pages.count, expected: document.pages.count)
    }
    try findByType(file)
    try set(.catalogue, for: file.root)
    try set(.information, for: file.information)
    for (index, page) in pages.enumerated() {
      try set(.page(index), for: page)
      var drawing = try file.value("/Contents", of: page, "page with a drawing")
      try set(.drawing(page: index), for: try drawing.reference())
      var resources = try file.value("/Resources", of: page, "page with resources")
      try setResources(try resources.reference(), page: index)
    }
  }

  private mutating func set(_ role: ObjectRole, for number: Int) throws(FinishingError) {
    guard number < roles.count else { throw .object(number: number, expected: "in the file") }
    roles[number] = role
  }

  /// Pages have resources of their own, so that a picture added to one does not show up in another.
  private mutating func setResources(_ number: Int, page: Int) throws(FinishingError) {
    guard number < roles.count, case .resources(page: nil) = roles[number] else {
      throw .object(number: number, expected: "the resources of one page")
    }
    roles[number] = .resources(page: page)
  }

  /// Finds what an object's own dictionary tells.
  private mutating func findByType(_ file: CairoFile) throws(FinishingError) {
    for (number, object) in file.objects.enumerated() {
      guard let dictionary = object?.dictionary else { continue }
      for entry in dictionary.entries {
        if file.bytes.matches("/Type", in: entry.key) {
          if file.bytes.matches("/Outlines", in: entry.value) { roles[number] = .outlines }
        } else if file.bytes.matches("/Subtype", in: entry.key) {
          if file.bytes.matches("/CIDFontType2", in: entry.value) { roles[number] = .descendantFont }
        } else if file.bytes.matches("/Resources", in: entry.key) {
          var value = SyntaxScanner(file.bytes, in: entry.value)
          if try value.skipValue() == .reference {
            value.position = entry.value.lowerBound
            try set(.resources(page: nil), for: try value.reference())
          }
        }
      }
    }
  }
}
