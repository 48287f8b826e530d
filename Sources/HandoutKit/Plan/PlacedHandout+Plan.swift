import HandoutInput
import HandoutLoader
import HandoutPDF

extension PlacedHandout {
  /// The handout with what its request asks for besides the pages.
  func asked(for request: HandoutRequest, _ loaded: LoadedSheet) throws(HandoutError) -> PlacedHandout {
    let settings = request.settings
    guard settings.attachesPlan || settings.isArchived || request.keepsPlan else { return self }
    var placed = self
    placed.isArchived = settings.isArchived
    placed.attachesPlan = settings.attachesPlan
    guard settings.attachesPlan || request.keepsPlan else { return placed }
    let earlier = request.plan?.content
    let plan = PlanContent(of: loaded, request: try request.loadRequest(), document: document, earlier: earlier)
    placed.plan = plan
    placed.warnings += [plan.warning(after: earlier)].compactMap(\.self).map(HandoutDiagnostic.init)
    return placed
  }

  /// The plan as a file, where the request keeps it: JSON where the name ends in `.json`, else YAML.
  public func plan(named name: String) -> [UInt8]? { plan?.file(named: name) }

  /// The plan as keys and values, where the request keeps it.
  package var planTree: PlanTree? { plan?.tree }
}

extension HandoutPress {
  /// What a handout's file has besides its pages.
  func additions(to placed: PlacedHandout) throws(HandoutError) -> FileAdditions {
    var additions = FileAdditions()
    if placed.attachesPlan { additions.attachment = placed.plan.map(PlanAttachment.attachment) }
    if placed.isArchived { additions.archiveProfile = try archiveProfile.bytes() }
    return additions
  }

  /// The colours of archived files.
  ///
  /// - Throws: `HandoutError` of the kind `missingService` where they are not installed.
  package func profileOfArchives() throws(HandoutError) -> [UInt8] { try archiveProfile.bytes() }
}
