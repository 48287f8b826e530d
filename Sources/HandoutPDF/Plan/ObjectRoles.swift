import HandoutPages

/// The role of every object of a file, found by following the file from its catalogue and by matching its structure elements
/// with the document's.
struct ObjectRoles {
  /// By object number.
  private(set) var roles: [ObjectRole]
  /// The object numbers of the pages, in order.
  let pages: [Int]
  /// By page: what the structure says of the marks.
  private(set) var marks: [[Mark]]
  /// By page: the object numbers of the marks' elements.
  private(set) var markedElements: [[Int]]
  /// The number of structure elements found.
  private var elementCount = 0

  init(
    _ file: CairoFile, plan: StructurePlan, document: PlacedDocument, isTagged: Bool = true
  ) throws(FinishingError) {
    roles = Array(repeating: .other, count: file.objects.count)
    pages = try file.pages()
    guard pages.count == document.pages.count else {
      throw .pageCount(found: pages.count, expected: document.pages.count)
    }
    marks = Array(repeating: [], count: pages.count)
    markedElements = marks.map { _ in [] }
    try findByType(file, plan: plan)
    guard elementCount == plan.elements.count else {
      throw .elementCount(found: elementCount, expected: plan.elements.count)
    }
    try set(.catalogue, for: file.root)
    try set(.information, for: file.information)
    for (index, page) in pages.enumerated() {
      try set(.page(index), for: page)
      var drawing = try file.value("/Contents", of: page, "page with a drawing")
      try set(.drawing(page: index), for: try drawing.reference())
      var resources = try file.value("/Resources", of: page, "page with resources")
      try setResources(try resources.reference(), page: index)
    }
    if isTagged { try findStructure(file, plan: plan) }
  }

  /// Whether the object is the element of an artifact, which is not written.
  func isArtifact(_ number: Int, plan: StructurePlan) -> Bool {
    element(number, plan: plan)?.role == .artifact
  }

  /// The element of the document that the object stands for; nil for other objects.
  func element(_ number: Int, plan: StructurePlan) -> StructureElement? {
    guard number < roles.count, case .element(let index) = roles[number] else { return nil }
    return plan.elements[index].element
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

  /// Finds what an object's own dictionary tells, in the order of the numbers: Cairo numbers elements as they begin.
  private mutating func findByType(_ file: CairoFile, plan: StructurePlan) throws(FinishingError) {
    for (number, object) in file.objects.enumerated() {
      guard let dictionary = object?.dictionary else { continue }
      for entry in dictionary.entries {
        if file.bytes.matches("/Type", in: entry.key) {
          if file.bytes.matches("/StructElem", in: entry.value) {
            try addElement(number, dictionary, file, plan: plan)
          } else if file.bytes.matches("/Outlines", in: entry.value) {
            roles[number] = .outlines
          }
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

  /// Matches the next element with the document's and finds a link's annotation.
  private mutating func addElement(
    _ number: Int, _ dictionary: DictionarySyntax, _ file: CairoFile, plan: StructurePlan
  ) throws(FinishingError) {
    let index = elementCount
    elementCount += 1
    guard index < plan.elements.count else { return }
    let role = plan.elements[index].element.role
    guard let name = dictionary.value("/S", in: file.bytes), file.bytes.matches(role.structureName, in: name) else {
      let found = dictionary.value("/S", in: file.bytes).map { String(decoding: file.bytes[$0], as: UTF8.self) }
      throw .elementRole(index: index, found: found ?? "nothing", expected: "\(role.structureName)")
    }
    roles[number] = .element(index)
    if role == .link {
      let annotation = try annotation(ofLink: number, dictionary, file)
      try set(.linkAnnotation(element: index), for: annotation)
    }
  }

  /// The annotation that a link element names: `/K [ << /Type /OBJR /Obj 18 0 R >> 3 ]`.
  private func annotation(
    ofLink number: Int, _ dictionary: DictionarySyntax, _ file: CairoFile
  ) throws(FinishingError) -> Int {
    guard let kids = dictionary.value("/K", in: file.bytes) else { throw .object(number: number, expected: "a link") }
    var scanner = SyntaxScanner(file.bytes, in: kids)
    _ = scanner.take("[")
    scanner.skipSpace()
    let entry = try scanner.dictionary()
    guard let object = entry.value("/Obj", in: file.bytes) else { throw .object(number: number, expected: "a link") }
    var reference = SyntaxScanner(file.bytes, in: object)
    return try reference.reference()
  }

  /// Finds the root of the structure and each page's list of elements in the parent tree: `/Nums [ 0 8 0 R 1 19 0 R ]`.
  private mutating func findStructure(_ file: CairoFile, plan: StructurePlan) throws(FinishingError) {
    let structure = try file.structure()
    try set(.structureRoot, for: structure.root)
    let lists = Dictionary(structure.parents.map { ($0.key, $0.object) }) { _, last in last }
    for (index, page) in pages.enumerated() {
      // A page on which nothing is marked has no list.
      guard let key = try file.parentKey(ofPage: page) else { continue }
      guard let list = lists[key] else { throw .marks(page: index + 1) }
      try set(.marks(page: index), for: list)
      try readMarks(list, page: index, file, plan: plan)
    }
  }

  /// Reads the elements of a page's marks: `[ 4 0 R 5 0 R ]`.
  private mutating func readMarks(
    _ number: Int, page: Int, _ file: CairoFile, plan: StructurePlan
  ) throws(FinishingError) {
    guard let list = file.objects[number], list.dictionary == nil else { throw .marks(page: page + 1) }
    var scanner = SyntaxScanner(file.bytes, in: list.value)
    try scanner.need("[")
    while true {
      scanner.skipSpace()
      if scanner.take("]") { return }
      let element = try scanner.reference()
      guard element < roles.count, case .element(let index) = roles[element] else { throw .marks(page: page + 1) }
      let planned = plan.elements[index]
      let fate: Mark.Fate =
        planned.element.role == .artifact ? .artifact : planned.hasChildren ? .nothing : .element
      marks[page].append(Mark(name: planned.element.role.structureName, fate: fate))
      markedElements[page].append(element)
    }
  }
}
