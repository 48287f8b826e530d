package import HandoutDocument
package import HandoutEngine
import HandoutGeometry
import HandoutPages

/// A block of a set height without any text: the flow can be tested without fonts.
package struct MockBlock: PreparedBlock {
  let name: String
  let height: Length
  /// The height of the rows between which the block may be split; nil for a block that stays whole.
  let rowHeight: Length?

  /// A block that stays whole, `height` points high; of no height, it takes no room.
  package init(_ name: String, _ height: Double) {
    self.init(name: name, height: .pt(height), rowHeight: nil)
  }

  /// A block of rows between which it may be split.
  package init(_ name: String, rows: Int, of rowHeight: Double) {
    self.init(name: name, height: .pt(Double(rows) * rowHeight), rowHeight: .pt(rowHeight))
  }

  private init(name: String, height: Length, rowHeight: Length?) {
    self.name = name
    self.height = height
    self.rowHeight = rowHeight
  }

  package var path: BlockPath { BlockPath([name]) }

  package func contentWidths() -> ContentWidths { ContentWidths(smallest: .pt(10), natural: .pt(50)) }

  package func fit(in region: Region) -> Fit {
    guard height > .zero else { return .empty }
    guard height > region.size.height else { return .all(frame(height: height, region: region)) }
    guard let rowHeight, rowHeight <= region.size.height else {
      return .none(reason: "\(name) is \(height) high and \(region.size.height) are left.")
    }
    let fitting = rowHeight * (region.size.height / rowHeight).rounded(.down)
    let rest = MockBlock(name: name, height: height - fitting, rowHeight: rowHeight)
    return .part(frame(height: fitting, region: region), rest: rest)
  }

  private func frame(height: Length, region: Region) -> Frame {
    Frame(size: Size(width: region.size.width, height: height), label: name)
  }
}
