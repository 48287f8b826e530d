package import HandoutDocument
package import HandoutGeometry
import HandoutPages

/// Blocks one below the other. It breaks between blocks or inside the block that reaches the end, and never after a block that keeps
/// with its next.
package struct PreparedStack: PreparedBlock {
  /// A block and the room above it, which falls away at the top of a region.
  struct Child: Sendable {
    var block: any PreparedBlock
    var spaceBefore: Length
  }

  package let path: BlockPath
  let children: [Child]
  let isSection: Bool
  /// Whether the section's element was begun on an earlier page.
  let isOpen: Bool

  package init(path: BlockPath, children: [(block: any PreparedBlock, spaceBefore: Length)], isSection: Bool) {
    self.init(
      path: path, children: children.map { Child(block: $0.block, spaceBefore: $0.spaceBefore) }, isSection: isSection,
      isOpen: false)
  }

  init(path: BlockPath, children: [Child], isSection: Bool, isOpen: Bool) {
    self.path = path
    self.children = children
    self.isSection = isSection
    self.isOpen = isOpen
  }

  /// The stack with other blocks in some places.
  func replacing(_ blocks: [Int: any PreparedBlock]) -> PreparedStack {
    var children = children
    for (index, block) in blocks where children.indices.contains(index) { children[index].block = block }
    return PreparedStack(path: path, children: children, isSection: isSection, isOpen: isOpen)
  }

  /// The stack without the blocks in some places.
  func leavingOut(_ indices: Set<Int>) -> PreparedStack {
    let children = children.indices.filter { !indices.contains($0) }.map { self.children[$0] }
    return PreparedStack(path: path, children: children, isSection: isSection, isOpen: isOpen)
  }

  package func contentWidths() -> ContentWidths {
    children.reduce(ContentWidths.zero) { $0.union($1.block.contentWidths()) }
  }

  /// What has been placed so far: enough to take back the blocks that must not stand last.
  private struct Progress {
    var placed: [(frame: Frame, top: Length, index: Int)] = []
    var bottom = Length.zero
  }

  package func fit(in region: Region) -> Fit {
    var progress = Progress()
    for (index, child) in children.enumerated() {
      let top = progress.placed.isEmpty ? .zero : progress.bottom + child.spaceBefore * region.spacing
      switch fit(of: child.block, below: progress, top: top, region: region) {
      case .empty: continue
      case .all(let frame):
        progress.placed.append((frame, top, index))
        progress.bottom = top + frame.size.height
      case .part(let frame, let rest):
        progress.placed.append((frame, top, index))
        progress.bottom = top + frame.size.height
        let next = Child(block: rest, spaceBefore: .zero)
        return .part(stacked(progress, region, ends: false), rest: remainder([next] + children[(index + 1)...]))
      case .none(let reason, let path):
        let refusal = Fit.none(reason: reason, path: path ?? child.block.path)
        return split(at: index, progress: progress, refusal: refusal, region: region)
      }
    }
    guard !progress.placed.isEmpty else { return .empty }
    return .all(stacked(progress, region, ends: true))
  }

  /// Offers a child the room below what is placed.
  ///
  /// Where only blocks that must stay with it stand above, at the top of a region, the next region would be no better: the child then has
  /// to take what there is, or a heading with one high card below it would fit on no page.
  private func fit(of child: any PreparedBlock, below progress: Progress, top: Length, region: Region) -> Fit {
    var offered = region.with(height: region.size.height - top)
    offered.canAdvance = region.canAdvance || !progress.placed.isEmpty
    let fit = child.fit(in: offered)
    guard case .none = fit, !region.canAdvance, !progress.placed.isEmpty,
      progress.placed.allSatisfy({ children[$0.index].block.keepsWithNext })
    else { return fit }
    offered.canAdvance = false
    return child.fit(in: offered)
  }

  /// Breaks before a block that does not fit, taking back what must stay with it.
  ///
  /// - Parameter refusal: the answer where nothing stands above.
  private func split(at index: Int, progress: Progress, refusal: Fit, region: Region) -> Fit {
    var progress = progress
    var first = index
    while let last = progress.placed.last, children[last.index].block.keepsWithNext {
      first = last.index
      progress.placed.removeLast()
    }
    guard !progress.placed.isEmpty else { return refusal }
    progress.bottom = progress.placed.last.map { $0.top + $0.frame.size.height } ?? .zero
    return .part(stacked(progress, region, ends: false), rest: remainder(Array(children[first...])))
  }

  private func remainder(_ children: [Child]) -> PreparedStack {
    PreparedStack(path: path, children: children, isSection: isSection, isOpen: true)
  }

  private func stacked(_ progress: Progress, _ region: Region, ends: Bool) -> Frame {
    var frame = Frame(size: Size(width: region.size.width, height: progress.bottom))
    frame.items.reserveCapacity(progress.placed.count + 2)
    if isSection, !isOpen { frame.begin(StructureElement(.section)) }
    for placed in progress.placed {
      frame.add(placed.frame, at: Point(x: .zero, y: placed.top))
    }
    if isSection, ends { frame.end() }
    return frame
  }
}
