package import HandoutDocument
package import HandoutGeometry
import HandoutPages

/// Blocks side by side in columns; one below the other where no page could hold them side by side.
package struct PreparedColumns: PreparedBlock {
  package let path: BlockPath
  let columns: [any PreparedBlock]
  let gap: Length
  let mayRunOn: Bool
  /// How the columns share the width, by their ratio; nil for equal widths.
  let shares: [Double]?

  package init(
    path: BlockPath, columns: [any PreparedBlock], gap: Length, mayRunOn: Bool = false, shares: [Double]? = nil
  ) {
    self.path = path
    self.columns = columns
    self.gap = gap
    self.mayRunOn = mayRunOn
    self.shares = shares?.count == columns.count ? shares : nil
  }

  package func contentWidths() -> ContentWidths {
    let widest = columns.reduce(ContentWidths.zero) { $0.union($1.contentWidths()) }
    let count = Double(columns.count)
    let gaps = gap * max(count - 1, 0)
    return ContentWidths(smallest: widest.smallest * count + gaps, natural: widest.natural * count + gaps)
  }

  package func fit(in region: Region) -> Fit {
    guard !columns.isEmpty else { return .empty }
    var frame = Frame(size: Size(width: region.size.width, height: .zero))
    var left = Length.zero
    for (column, width) in zip(columns, columnWidths(in: region.size.width)) {
      switch column.fit(in: region.with(width: width)) {
      case .empty: break
      case .all(let part):
        frame.add(part, at: Point(x: left, y: .zero))
        frame.size.height = max(frame.size.height, part.size.height)
      case .part, .none:
        guard region.canAdvance else { return oneBelowTheOther.fit(in: region) }
        let isWorthFilling = mayRunOn && region.size.height > region.full * PreparedColumns.worthFilling
        if isWorthFilling || region.isTooMuchToLeave {
          return runningOn.fit(in: region)
        }
        return .none(reason: "The columns are higher than the \(region.size.height) that are left.")
      }
      left += width + gap
    }
    return frame.items.isEmpty ? .empty : .all(frame)
  }

  private func columnWidths(in width: Length) -> [Length] {
    let room = width - gap * Double(columns.count - 1)
    guard let shares else { return columns.map { _ in room / Double(columns.count) } }
    let total = shares.reduce(0, +)
    return shares.map { room * ($0 / total) }
  }

  /// The share of a page that is too much to leave empty.
  private static let worthFilling = 0.12

  private var runningOn: PreparedBalanced {
    PreparedBalanced(path: path, content: oneBelowTheOther, columns: columns.count, gap: gap)
  }

  private var oneBelowTheOther: PreparedStack {
    PreparedStack(path: path, children: columns.map { ($0, gap) }, isSection: false)
  }
}
