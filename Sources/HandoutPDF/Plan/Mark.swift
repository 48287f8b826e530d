import HandoutPages

/// What one element has on a page, between the signs that stage 5 draws: it becomes one mark.
struct Mark: Hashable {
  /// The place of the element in the plan.
  let element: Int
  /// The name of the element's role.
  let role: StructureElement.Role
  /// The mark's number on its page (PDF 1.7, §14.7.4.3); nil for an artifact, which nobody reads.
  let number: Int?
}
