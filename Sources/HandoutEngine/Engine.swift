package import HandoutDocument
import HandoutGeometry
package import HandoutPages
package import HandoutTypography

/// Stages 3 and 4: a document becomes page models. The only place where positions are decided.
package struct Engine: Sendable {
  let shaper: Shaper
  let pictures: any PictureSource
  /// Layouts that are placed already.
  let layouts: LayoutCache
  /// More pages than this are taken for a mistake of the input.
  let pageLimit: Int

  /// More pages than this no handout has.
  package static let pageLimit = 60

  /// - Parameter pageLimit: the most pages of a document.
  package init(
    shaper: Shaper, pictures: any PictureSource, layouts: LayoutCache = LayoutCache(), pageLimit: Int = Engine.pageLimit
  ) {
    self.shaper = shaper
    self.pictures = pictures
    self.layouts = layouts
    self.pageLimit = pageLimit
  }

  /// A document of which nothing is prepared but what belongs to one patient, and what that decides.
  struct Sized {
    let document: Document
    let key: LayoutKey
    let furniture: FurnitureTexts
    let layout: FurnitureLayout
    /// The blocks about one patient, by their place among the children of the body.
    let personal: [Int: OwnBlock]
    /// The heads of a log's days.
    let days: DayTexts
    /// Whether the document may have more pages than it wants.
    let mayGrow: Bool
  }

  /// A document whose text is shaped and whose pictures are loaded.
  package struct Prepared: Sendable {
    let document: Document
    let key: LayoutKey
    let furniture: FurnitureTexts
    let layout: FurnitureLayout
    /// What the running heads have no room for, in two lines.
    package var omitted: [FurniturePart] { layout.omitted }
    /// The blocks about one patient, by their place among the children of the body.
    let personal: [Int: any PreparedBlock]
    /// The heads of a log's days.
    let days: DayTexts
    /// What the rest of the document became.
    let rest: Rest
    /// Whether the document may have more pages than it wants.
    let mayGrow: Bool
    /// Lets others go on who wait for the layout; nil where nobody can.
    let turn: LayoutTurn?
  }

  /// The part of a document that is not about one patient.
  enum Rest: Sendable {
    /// Placed already, for another patient, with this one's own frames for its slots.
    case placed(LayoutTemplate, frames: [Frame])
    /// Shaped now, the patient's own blocks among the others.
    case shaped(body: PreparedStack, lastly: PreparedStack?)
  }

  /// Stage 3: shapes every text once; what was placed for another patient is not shaped again.
  package func prepare(_ document: Document) throws(EngineError) -> Prepared {
    try prepare(forms: 1) { _ in document }.prepared
  }

  /// Prepares the patient's own blocks, which with all others as they are composed decide where everything stands.
  ///
  /// - Parameters:
  ///   - mayGrow: whether the document may have more pages than it wants.
  ///   - known: blocks that are prepared already.
  func sized(_ document: Document, mayGrow: Bool, known: PreparedBlocks?) throws(EngineError) -> Sized {
    let preparer = Preparer(shaper: shaper, pictures: pictures, language: document.language, known: known)
    let width = document.page.size.width - document.page.margins.horizontal
    var personal: [Int: OwnBlock] = [:]
    for (index, child) in document.body.children.enumerated() where child.isPersonal {
      personal[index] = try own(child, path: BlockPath([String(index + 1)]), width: width, preparer: preparer)
    }
    let furniture = try FurnitureTexts(document.furniture, preparer: preparer, shared: layouts.texts)
    let layout = try FurnitureLayout(
      furniture, furniture: document.furniture, preparer: preparer, width: width,
      spansSheets: mayGrow || document.runs.map { $0.least > $0.step } ?? false)
    var document = document
    document.page = layout.page(document.page, texts: furniture)
    let days = try DayTexts(document.body.dayHeads, preparer: preparer, shared: layouts.texts)
    let key = key(of: document, personal: personal, days: days, furniture: furniture)
    return Sized(
      document: document, key: key, furniture: furniture, layout: layout, personal: personal, days: days,
      mayGrow: mayGrow)
  }

  /// A patient's own block. One that says nothing of the patient is prepared for the first who has it.
  private func own(
    _ child: StackBlock.Child, path: BlockPath, width: Length, preparer: Preparer
  ) throws(EngineError) -> OwnBlock {
    guard child.isCommon else {
      func prepare() throws(EngineError) -> OwnBlock {
        // What other forms have of it, they have of all of it.
        let alone = Preparer(shaper: shaper, pictures: pictures, language: preparer.language, known: nil)
        return OwnBlock(try alone.prepare(child.block, path: path), width: width)
      }
      guard let known = preparer.known else { return try prepare() }
      return try known.own(child, path: path, width: width, prepare)
    }
    let key = CommonBlocks.Key(child: child, path: path, language: preparer.language, width: width)
    return try layouts.common(key) { () throws(EngineError) in
      let alone = Preparer(shaper: shaper, pictures: NoPictures(), language: preparer.language, known: nil)
      return OwnBlock(try alone.prepare(child.block, path: path), width: width)
    }
  }

  /// Prepares the rest of a document, unless it was placed for another patient.
  ///
  /// - Parameter turn: what others wait for who want the same layout.
  func prepared(
    _ sized: Sized, known: PreparedBlocks?, turn: LayoutTurn?
  ) throws(EngineError) -> Prepared {
    let document = sized.document
    let personal = sized.personal.mapValues(\.block)
    func with(_ rest: Rest) -> Prepared {
      Prepared(
        document: document, key: sized.key, furniture: sized.furniture, layout: sized.layout, personal: personal,
        days: sized.days, rest: rest, mayGrow: sized.mayGrow, turn: turn)
    }
    if let template = layouts.template(for: sized.key), let frames = template.frames(of: personal, days: sized.days) {
      return with(.placed(template, frames: frames))
    }
    let preparer = Preparer(shaper: shaper, pictures: pictures, language: document.language, known: known)
    let body = try preparer.prepare(document.body, path: BlockPath(), personal: personal)
    var lastly: PreparedStack?
    if let block = document.lastly {
      lastly = try preparer.prepare(block, path: BlockPath(["last page"]))
    }
    return with(.shaped(body: body, lastly: lastly))
  }

  /// Stage 4: the fewest pages, then the largest pictures that keep their number, then heads and feet.
  package func place(_ prepared: Prepared) throws(EngineError) -> PlacedDocument {
    let document = prepared.document
    let flow = PageFlow(setup: document.page, pageLimit: pageLimit)
    let furnisher = PageFurnisher(
      setup: document.page, furniture: document.furniture, texts: prepared.furniture, layout: prepared.layout,
      preparer: Preparer(shaper: shaper, pictures: pictures, language: document.language, known: nil), flow: flow)
    switch prepared.rest {
    case .placed(let template, let frames):
      return furnished(document, furnisher, template: template, frames: frames)
    case .shaped(let body, let lastly):
      let optional = Set(document.body.children.indices.filter { document.body.children[$0].isOptional })
      let filler = filler(of: document, flow: flow, lastly: lastly, optional: optional, mayGrow: prepared.mayGrow)
      let slots = prepared.personal.sorted { $0.key < $1.key }.map { index, block in
        PersonalSlot(block, index: index, isOptional: optional.contains(index))
      }
      guard
        let template = try template(body, slots: slots, days: prepared.days, filler: filler, furnisher: furnisher),
        let frames = template.frames(of: prepared.personal, days: prepared.days)
      else {
        layouts.turns.markAlone(prepared.key)
        let result = try filler.filled(body)
        let shared = try furnisher.sharedFurniture(of: result)
        let heads = shared.joined(with: furnisher.ownFurniture(beside: shared))
        let pages = furnisher.furnish(result, heads: heads)
        return placed(document, pages: pages, outline: OutlineCollector.outline(of: pages))
      }
      layouts.keep(template, for: prepared.key)
      return furnished(document, furnisher, template: template, frames: frames)
    }
  }

  private func filler(
    of document: Document, flow: PageFlow, lastly: PreparedStack?, optional: Set<Int>, mayGrow: Bool
  ) -> any BodyFiller {
    let pictures = document.body.pictureNames.count
    guard let runs = document.runs else {
      return PageFiller(flow: flow, lastly: lastly, pictureCount: pictures, optional: optional)
    }
    return RunFiller(
      flow: RunFlow(flow: flow, runs: runs, mayGrow: mayGrow), spare: SpareBlocks(of: document.body),
      hasPictures: pictures > 0)
  }

  /// The layout of a body with the patient's own blocks left out; nil when their breaks make the layout this patient's alone.
  private func template(
    _ body: PreparedStack, slots: [PersonalSlot], days: DayTexts, filler: any BodyFiller, furnisher: PageFurnisher
  ) throws(EngineError) -> LayoutTemplate? {
    let body = body.replacing(Dictionary(uniqueKeysWithValues: slots.map { ($0.index, $0) }))
    var result = try filler.filled(body)
    guard !slots.contains(where: \.wasBroken), result.lastly?.emptyDays() ?? 0 == 0 else { return nil }
    var dayCount = 0
    for index in result.pages.indices { dayCount += result.pages[index].emptyDays() }
    let furniture = try furnisher.sharedFurniture(of: result)
    let backgrounds = layouts.shared(furnisher.backgrounds(result, furniture))
    return LayoutTemplate(
      result: result, slots: slots, days: days, dayCount: dayCount, furniture: furniture, backgrounds: backgrounds,
      layout: try furnisher.sharedLayout(result, furniture))
  }

  private func furnished(
    _ document: Document, _ furnisher: PageFurnisher, template: LayoutTemplate, frames: [Frame]
  ) -> PlacedDocument {
    let own = furnisher.ownFurniture(beside: template.furniture)
    let pages = furnisher.furnish(
      template.filled(with: frames), heads: template.furniture.joined(with: own))
    var layers = template.backgrounds.map { PageLayers(background: $0, own: Frame(size: document.page.size)) }
    for (slot, frame) in zip(template.slots, frames) {
      layers[slot.page].own.add(frame, at: furnisher.contentBox(page: slot.page).origin + slot.origin)
    }
    for (page, frame) in own.enumerated() { layers[page].own.add(frame, at: .zero) }
    let tops = pages.map(\.contentBox.minY)
    var placed = placed(
      document, pages: pages, layers: layers, outline: template.outline(with: frames, tops: tops))
    placed.own = template.own(frames: frames, furniture: own)
    return placed
  }

  /// The document with the facts about its file, mirrored where its language runs from right to left.
  private func placed(
    _ document: Document, pages: [PageModel], layers: [PageLayers] = [], outline: [PlacedDocument.OutlineEntry]
  ) -> PlacedDocument {
    var pages = pages
    var layers = layers
    if WritingDirection.of(document.language) == .rightToLeft {
      for index in pages.indices { pages[index] = PageMirror.mirrored(pages[index]) }
      for index in layers.indices { layers[index].own = PageMirror.mirrored(layers[index].own) }
    }
    let metadata = PlacedDocument.Metadata(
      title: document.title, author: document.author, subject: document.subject, language: document.language,
      created: document.created)
    return PlacedDocument(pages: pages, metadata: metadata, outline: outline, layers: layers)
  }

  /// What decides where everything stands.
  private func key(
    of document: Document, personal: [Int: OwnBlock], days: DayTexts, furniture: FurnitureTexts
  ) -> LayoutKey {
    let children = document.body.children.enumerated().map { index, child -> LayoutKey.Child in
      guard let own = personal[index] else { return .shared(child) }
      return .personal(
        heights: own.heights, spaceBefore: child.spaceBefore, keepsWithNext: own.block.keepsWithNext,
        isOptional: child.isOptional)
    }
    var shared = document.furniture
    (shared.headStart, shared.headTitle, shared.headEnd, shared.headDetails) = ([], [], [], [])
    shared.footStart = []
    return LayoutKey(
      page: document.page, language: document.language, children: children, runs: document.runs,
      lastly: document.lastly, pictures: document.body.pictureNames.map(pictures.picture(named:)),
      dayWidths: days.widths, hasHead: furniture.hasHead, leadings: furniture.leadings, furniture: shared)
  }
}
