package import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Keeps a block from standing last in a region while something follows: a heading, a lead-in.
package struct KeepWithNext: PreparedBlock {
  let content: any PreparedBlock

  package init(_ content: any PreparedBlock) {
    self.content = content
  }

  package var path: BlockPath { content.path }
  package var keepsWithNext: Bool { true }
  package func contentWidths() -> ContentWidths { content.contentWidths() }
  package func fit(in region: Region) -> Fit { content.fit(in: region) }
}
