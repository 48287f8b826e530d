package import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Keeps a block whole: it goes to the next region rather than being split, unless it is already at the top of one, or a page would be
/// left half empty.
package struct KeepTogether: PreparedBlock {
  let content: any PreparedBlock

  package init(_ content: any PreparedBlock) {
    self.content = content
  }

  package var path: BlockPath { content.path }
  package var keepsWithNext: Bool { content.keepsWithNext }
  package func contentWidths() -> ContentWidths { content.contentWidths() }

  package func fit(in region: Region) -> Fit {
    let fit = content.fit(in: region)
    guard case .part = fit, region.canAdvance, !region.isTooMuchToLeave else { return fit }
    return .none(reason: "The block must stay whole and \(region.size.height) are left.")
  }
}
