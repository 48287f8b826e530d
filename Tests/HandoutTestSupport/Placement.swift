import HandoutGeometry
package import HandoutPages

/// Where a labelled block stands: a row of the tables that flow tests compare.
package struct Placement: Hashable, Sendable, CustomStringConvertible {
  let block: String
  /// The page's number from 1.
  package let page: Int
  /// The distances from the left and the top edge of the page, the width and the height, in hundredths of a point.
  private let hundredths: [Int]

  /// A placement with distances in points.
  package init(_ block: String, page: Int, _ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.block = block
    self.page = page
    hundredths = [x, y, width, height].map { Int(($0 * 100).rounded()) }
  }

  /// The distance from the top edge of the page in points.
  package var top: Double { Double(hundredths[1]) / 100 }

  /// The height in points.
  package var height: Double { Double(hundredths[3]) / 100 }

  package var description: String {
    "(\(block), page \(page), \(hundredths.map { String(Double($0) / 100) }.joined(separator: ", ")))"
  }

  /// The placements of all labelled frames on the pages, in reading order.
  ///
  /// - Parameter isWanted: which labels to tell of.
  package static func all(in pages: [Frame], where isWanted: (String) -> Bool = { _ in true }) -> [Placement] {
    var collector = Collector()
    for (index, page) in pages.enumerated() {
      collector.page = index + 1
      page.walk(&collector)
    }
    return collector.found.filter { isWanted($0.block) }
  }

  /// Notes the corner and the size of every labelled frame.
  private struct Collector: FrameVisitor {
    var page = 0
    var found: [Placement] = []

    mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
      let corner = transform.apply(to: .zero)
      let size = group.frame.size
      if let label = group.frame.label {
        found.append(
          Placement(label, page: page, corner.x.points, corner.y.points, size.width.points, size.height.points))
      }
      return true
    }
  }
}
