package import HandoutDocument
package import HandoutGeometry
import HandoutPages

/// A text that runs through columns of about equal height.
package struct PreparedBalanced: PreparedBlock {
  package let path: BlockPath
  let content: any PreparedBlock
  let columns: Int
  let gap: Length
  /// Whether one column is taken where that is lower.
  let mayBeSingle: Bool

  package init(
    path: BlockPath, content: any PreparedBlock, columns: Int, gap: Length, mayBeSingle: Bool = false
  ) {
    self.path = path
    self.content = content
    self.columns = columns
    self.gap = gap
    self.mayBeSingle = mayBeSingle
  }

  package func contentWidths() -> ContentWidths {
    let widths = content.contentWidths()
    let count = Double(columns)
    let gaps = gap * (count - 1)
    return ContentWidths(smallest: widths.smallest * count + gaps, natural: widths.natural * count + gaps)
  }

  package func fit(in region: Region) -> Fit {
    let fit = balanced(in: region)
    guard mayBeSingle, case .all(let frame) = fit, case .all(let single) = content.fit(in: region),
      single.size.height <= frame.size.height
    else { return fit }
    return .all(single)
  }

  private func balanced(in region: Region) -> Fit {
    let width = columnWidth(in: region)
    guard let whole = content.frame(width: width, in: region) else { return .empty }
    // From an even share upward until everything finds room; what is left over says how far to go.
    var height = min(whole.size.height / Double(columns), region.size.height)
    while height < region.size.height {
      switch filled(height: height, region: region) {
      case .all(let frame)?: return .all(frame)
      case .part(_, let rest)?:
        let over = (rest as? PreparedBalanced)?.content.frame(width: width, in: region)?.size.height ?? .zero
        // A little less than the even share of what is over: the next step finds the exact place.
        height += max(over / Double(columns) * 0.8, PreparedBalanced.step)
      case .empty?: return .empty
      case .none?, nil: height += PreparedBalanced.step * 4
      }
    }
    return overflowing(region: region)
  }

  /// The least by which columns grow: a quarter of a line.
  private static let step = Length.pt(4)

  private func columnWidth(in region: Region) -> Length {
    (region.size.width - gap * Double(columns - 1)) / Double(columns)
  }

  /// Fills column after column to a height; nil when the first column takes nothing.
  private func filled(height: Length, region: Region) -> Fit? {
    let width = columnWidth(in: region)
    var frame = Frame(size: Size(width: region.size.width, height: .zero))
    var rest = content
    for column in 0..<columns {
      var offered = region.with(width: width).with(height: height)
      offered.canAdvance = true
      // The next column is as near as the next line.
      offered.leastFilled = 0
      let origin = Point(x: (width + gap) * Double(column), y: .zero)
      switch rest.fit(in: offered) {
      case .empty: return .all(frame)
      case .all(let part):
        frame.add(part, at: origin)
        frame.size.height = max(frame.size.height, part.size.height)
        return .all(frame)
      case .part(let part, let next):
        frame.add(part, at: origin)
        frame.size.height = max(frame.size.height, part.size.height)
        rest = next
      case .none:
        guard column > 0 else { return nil }
      }
    }
    return .part(frame, rest: PreparedBalanced(path: path, content: rest, columns: columns, gap: gap))
  }

  /// Too much for this region: as much as fits here, or all of it in the next region.
  private func overflowing(region: Region) -> Fit {
    switch filled(height: region.size.height, region: region) {
    case .part(let frame, let rest)?: return .part(frame, rest: rest)
    case .all(let frame)?: return .all(frame)
    case .empty?: return .empty
    case .none?, nil:
      guard region.canAdvance else {
        return content.fit(in: region)
      }
      return .none(reason: "Not even the first lines fit into \(region.size.height).")
    }
  }
}
