package import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The first of several forms of a block that fits here whole; where none does, the last one, broken as it may be.
package struct FirstFitting: PreparedBlock {
  package let path: BlockPath
  /// The forms, the best one first.
  let forms: [any PreparedBlock]

  package init(path: BlockPath, forms: [any PreparedBlock]) {
    self.path = path
    self.forms = forms
  }

  package func contentWidths() -> ContentWidths {
    forms.reduce(ContentWidths.zero) { $0.union($1.contentWidths()) }
  }

  package func fit(in region: Region) -> Fit {
    for form in forms.dropLast() {
      if case .all(let frame) = form.fit(in: region) { return .all(frame) }
    }
    return forms.last?.fit(in: region) ?? .empty
  }
}
