import HandoutPages

/// What a patient has in the slots of a layout: page content, and structure elements within those of the layout.
struct OwnPart {
  let plan: StructurePlan
  /// By slot: what is drawn there, packed; empty for nothing. Where nothing of the layout stands between slots, the first of them has all.
  let contents: [[UInt8]]

  /// - Returns: nil where the patient has something that only Cairo draws.
  init?(_ own: OwnFrames, of base: LayoutBase) throws(FinishingError) {
    guard own.frames.count == base.drawn.plan.slots.count else { return nil }
    plan = StructurePlan(own, pagesBefore: LayoutBase.pagesBefore, behind: base.readMarks)
    var drawing = OwnDrawing(base.codes, plan: plan)
    var contents: [[UInt8]] = []
    var first = 0
    for (index, (slot, frame)) in zip(own.layout.slots, own.frames).enumerated() {
      let page = slot.page + LayoutBase.pagesBefore
      guard let content = drawing.content(of: frame, at: slot.origin, page: page) else { return nil }
      if !base.followsSlot[index] { first = index }
      contents.append([])
      contents[first] += content
    }
    for index in contents.indices where !contents[index].isEmpty {
      guard let packed = Deflater.fast.pack(contents[index]) else { throw .compression(object: 0) }
      contents[index] = packed
    }
    self.contents = contents
  }

  /// Writes what is drawn in the slots and gives the numbers of the streams; nil for a slot with nothing.
  func writeContents(into writer: inout FileWriter) throws(FinishingError) -> [Int?] {
    var numbers: [Int?] = []
    for content in contents { numbers.append(content.isEmpty ? nil : try writer.write(piece: content)) }
    return numbers
  }

  /// Writes the pages, whose drawings are the layout's pieces with the patient's between them.
  ///
  /// - Parameter own: the patient's elements and links; nil for a file without structure.
  func writePages(
    _ drawing: LayoutDrawing, _ numbers: LayoutNumbers, _ own: StructureNumbers?, contents: [Int?],
    into writer: inout FileWriter
  ) throws(FinishingError) {
    for page in numbers.pages.indices.dropFirst(LayoutBase.pagesBefore) {
      var text = drawing.heads[page]
      text += "/Parent \(numbers.pageParent) 0 R/Contents[".utf8
      var streams = zip(plan.slots, contents).lazy.filter { $0.0.page == page }.map(\.1).makeIterator()
      for piece in drawing.pieces[page] {
        if let piece { text.append(reference: piece) }
        if let content = streams.next() ?? nil { text.append(reference: content) }
      }
      text += "]".utf8
      if let own { text += numbers.structure.entries(ofPage: page, and: own.annotations) }
      text += ">>".utf8
      try writer.pack(numbers.pages[page], text)
    }
  }

  /// Writes the patient's elements, and those of the layout.
  ///
  /// - Parameters:
  ///   - areWritten: whether the layout's elements are in the file but for those that the patient's are in.
  ///   - language: what the document's element says of its language; nil where the file says it.
  func writeElements(
    of base: LayoutBase, _ numbers: LayoutNumbers, _ own: StructureNumbers, areWritten: Bool, language: String?,
    into writer: inout FileWriter
  ) throws(FinishingError) {
    let shared = base.drawn.plan
    let objects = ElementObjects(document: base.drawn.document, pages: numbers.pages, isPart: numbers.isPart)
    let places = numbers.structure.elements
    var around: [Int: Int] = [:]
    var links = numbers.structure.annotations[...]
    for (index, element) in shared.elements.enumerated() where !element.isArtifact {
      let areas = links.prefix { $0.element == index }
      links = links.dropFirst(areas.count)
      let isParent = base.parents.contains(index)
      guard isParent || !areWritten else { continue }
      var children = shared.inReadingOrder(element.children).map { places[$0] }
      if isParent {
        let kids = kids(of: index, in: shared, places, own: own.elements)
        for root in kids.roots { around[root] = places[index] }
        children = kids.children
      }
      var element = element
      if element.element.role == .document { element.element.language = language ?? element.element.language }
      try writer.pack(
        places[index],
        try objects.element(
          element, index: index, below: element.parent.map { places[$0] } ?? numbers.structureParent,
          children: children, annotations: areas))
      for area in areas {
        try writer.pack(
          area.number, try objects.link(area, of: element, to: element.destination.map { shared.elements[$0] }))
      }
    }
    try writeOwnElements(objects, own, around: around, shared: shared, into: &writer)
  }

  /// - Parameter around: by the patient's outermost elements: the number of what each is in.
  private func writeOwnElements(
    _ objects: ElementObjects, _ own: StructureNumbers, around: [Int: Int], shared: StructurePlan,
    into writer: inout FileWriter
  ) throws(FinishingError) {
    for (index, element) in plan.elements.enumerated() where !element.isArtifact {
      guard let parent = element.parent.map({ own.elements[$0] }) ?? around[index] else { continue }
      let areas = own.annotations.filter { $0.element == index }
      try writer.pack(
        own.elements[index],
        try objects.element(
          element, index: index, below: parent,
          children: plan.inReadingOrder(element.children).map { own.elements[$0] }, annotations: areas[...]))
      for area in areas {
        try writer.pack(area.number, try objects.link(area, of: element, to: destination(of: element, in: shared)))
      }
    }
  }

  /// Writes what each page shows of elements, and gives what belongs to each key of the parent tree.
  func writeParents(
    of base: LayoutBase, _ numbers: LayoutNumbers, _ own: StructureNumbers, into writer: inout FileWriter
  ) throws(FinishingError) -> [(key: Int, object: Int)] {
    let shared = base.drawn.plan
    let places = numbers.structure.elements
    var lists: [(key: Int, object: Int)] = []
    for (page, key) in numbers.structure.pageKeys.enumerated() {
      guard let key else { continue }
      var list = Array("[".utf8)
      for mark in shared.marks[page] where mark.number != nil { list.append(reference: places[mark.element]) }
      for mark in plan.marks[page] where mark.number != nil { list.append(reference: own.elements[mark.element]) }
      let number = writer.reserve()
      try writer.pack(number, list + "]".utf8)
      lists.append((key, number))
    }
    return lists + numbers.structure.annotations.map { ($0.key, places[$0.element]) }
      + own.annotations.map { ($0.key, own.elements[$0.element]) }
  }

  /// Where a link within the document leads: to the patient's own element or one of the layout.
  private func destination(of link: ElementPlan, in shared: StructurePlan) -> ElementPlan? {
    if let own = link.destination { return plan.elements[own] }
    guard case .element(let name) = link.target else { return nil }
    return shared.elements.first { $0.element.name == name }
  }

  /// The numbers of the elements in one of the layout, its own and the patient's, in the order of reading; and which of the patient's are in
  /// it.
  private func kids(
    of parent: Int, in shared: StructurePlan, _ places: [Int], own: [Int]
  ) -> (children: [Int], roots: [Int]) {
    var kids: [(place: Int, number: Int)] = []
    var roots: [Int] = []
    func add(_ slot: Int) {
      let end = plan.slots.indices.contains(slot + 1) ? plan.slots[slot + 1].place : plan.elements.count
      for index in plan.slots[slot].place..<end where plan.elements[index].parent == nil {
        guard !plan.elements[index].isArtifact else { continue }
        roots.append(index)
        kids.append((plan.elements[index].element.readingPlace ?? 0, own[index]))
      }
    }
    let slots = shared.slots.indices.filter { shared.slots[$0].parent == parent }
    var rest = slots[...]
    for (place, child) in shared.elements[parent].children.enumerated() {
      while let slot = rest.first, shared.slots[slot].place <= place {
        add(slot)
        rest = rest.dropFirst()
      }
      kids.append((shared.elements[child].element.readingPlace ?? 0, places[child]))
    }
    rest.forEach(add)
    let ordered =
      kids.contains { $0.place != 0 }
      ? kids.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element) : kids
    return (ordered.map(\.number), roots)
  }
}
