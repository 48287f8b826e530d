package import HandoutPages

/// What the page models do not tell of themselves.
package struct HTMLFacts {
  /// Whether a face is bold.
  let isBold: (FaceID) -> Bool
  /// Whether a language (BCP 47) is written from right to left.
  let isRightToLeft: (String) -> Bool
  /// What stands below everything, such as the mark of a draft, which pages have in their feet; nil for nothing.
  let notice: String?

  package init(
    isBold: @escaping (FaceID) -> Bool, isRightToLeft: @escaping (String) -> Bool, notice: String? = nil
  ) {
    (self.isBold, self.isRightToLeft, self.notice) = (isBold, isRightToLeft, notice)
  }
}
