import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutTestSupport

/// Flows mock blocks over pages with 200 by 100 points of room.
enum MockFlow {
  /// A page without margins; the head of the first page may take some of its room.
  static func setup(firstHead: Double = 0) -> PageSetup {
    PageSetup(
      size: Size(200, 100), margins: .zero, headHeight: .zero, firstHeadHeight: .pt(firstHead), footHeight: .zero,
      lastGap: .pt(10))
  }

  /// Blocks one below the other, with the same room above each.
  static func stack(_ blocks: [any PreparedBlock], space: Double = 0) -> PreparedStack {
    PreparedStack(
      path: BlockPath(["stack"]), children: blocks.map { ($0, .pt(space)) }, isSection: false)
  }

  /// Two columns, 10 points apart.
  static func columns(_ blocks: [any PreparedBlock]) -> PreparedColumns {
    PreparedColumns(path: BlockPath(["columns"]), columns: blocks, gap: .pt(10))
  }

  /// A text through two columns, 10 points apart.
  static func balanced(_ blocks: [any PreparedBlock]) -> PreparedBalanced {
    PreparedBalanced(path: BlockPath(["balanced"]), content: stack(blocks), columns: 2, gap: .pt(10))
  }

  /// A box with 5 points of room and a bar of 3.
  static func panel(_ block: any PreparedBlock) -> PreparedPanel {
    PreparedPanel(
      path: BlockPath(["panel"]), content: block,
      style: BoxStyle(fill: .white, bar: .black, barWidth: .pt(3)), insets: Insets(all: .pt(5)))
  }

  /// Where the blocks stand after the flow.
  static func placements(_ blocks: [any PreparedBlock], space: Double = 0) throws -> [Placement] {
    let flow = PageFlow(setup: setup(), pageLimit: 20)
    return Placement.all(in: try flow.flow(body: stack(blocks, space: space), lastly: nil, fill: PageFlow.Fill()).pages)
  }

  /// A region of the page's width.
  static func region(height: Double, canAdvance: Bool = true) -> Region {
    Region(size: Size(200, height), full: .pt(100), canAdvance: canAdvance)
  }
}
