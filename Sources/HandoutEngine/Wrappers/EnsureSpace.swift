package import HandoutDocument
package import HandoutGeometry
import HandoutPages

/// Starts a block only where a given height is left.
package struct EnsureSpace: PreparedBlock {
  let least: Length
  let content: any PreparedBlock

  package init(_ least: Length, _ content: any PreparedBlock) {
    self.least = least
    self.content = content
  }

  package var path: BlockPath { content.path }
  package var keepsWithNext: Bool { content.keepsWithNext }
  package func contentWidths() -> ContentWidths { content.contentWidths() }

  package func fit(in region: Region) -> Fit {
    guard region.size.height >= least || !region.canAdvance else {
      return .none(reason: "\(least) are wanted and \(region.size.height) are left.")
    }
    return content.fit(in: region)
  }
}
