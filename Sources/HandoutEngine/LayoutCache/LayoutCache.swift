import HandoutDocument
import HandoutGeometry
import HandoutPages
import Synchronization

/// The layouts placed so far, for the next patients with the same condition and routine; the one used longest ago goes when
/// there are too many.
package final class LayoutCache: Sendable {
  private struct Entry {
    var template: LayoutTemplate
    var lastUse: Int
  }

  private struct State {
    var entries: [LayoutKey: Entry] = [:]
    /// Which of its forms a document takes, by the key of the first one.
    var rungs: [LayoutKey: Int] = [:]
    var uses = 0
    /// The frames that layouts share, by what they show.
    var frames: [FrameDigest: SharedFrame] = [:]
    /// Frames that are not looked for yet.
    var waiting: [SharedFrame] = []
    var commonBlocks = CommonBlocks()
  }

  private let state = Mutex(State())
  /// The words of heads and feet that patients share.
  let texts = SharedTexts()
  /// Who places what is not known yet.
  let turns = LayoutTurns()
  /// The most layouts kept; one takes about a megabyte with what it is finished into, less where it shares pages with others.
  private let limit: Int
  /// The most shared frames that are looked for.
  private let frameLimit = 512

  package init(limit: Int = 128) {
    self.limit = limit
  }

  /// Frames as ones that are shared; where an equal frame of another layout is known, that one. Layouts that differ on one page
  /// share all others.
  func shared(_ frames: [Frame]) -> [SharedFrame] {
    state.withLock { state in
      let isFirst = state.waiting.isEmpty && state.frames.isEmpty
      for frame in state.waiting { state.frames[frame.digest] = frame }
      state.waiting = []
      // The frames of the first layout are not looked at until there is a second one: most programs make one handout.
      guard !isFirst else {
        state.waiting = frames.map(SharedFrame.init)
        return state.waiting
      }
      // Frames are looked for among those of recent layouts only.
      if state.frames.count >= frameLimit { state.frames.removeAll() }
      return frames.map { frame in
        let shared = SharedFrame(frame)
        if let known = state.frames[shared.digest] { return known }
        state.frames[shared.digest] = shared
        return shared
      }
    }
  }

  /// A block that says nothing of its patient, from here where it is known.
  func common(
    _ key: CommonBlocks.Key, _ prepare: () throws(EngineError) -> OwnBlock
  ) throws(EngineError) -> OwnBlock {
    if let known = state.withLock({ $0.commonBlocks[key] }) { return known }
    let prepared = try prepare()
    state.withLock { $0.commonBlocks[key] = prepared }
    return prepared
  }

  /// The turn to place a document whose form has a key; nil where it is placed already, and where nobody is to wait for it.
  ///
  /// - Parameter isFirst: whether it is enough that the form is known which such a document takes.
  func turn(for key: LayoutKey, isFirst: Bool) -> LayoutTurn? {
    turns.turn(for: key) {
      state.withLock { $0.entries[key] != nil || isFirst && $0.rungs[key] != nil }
    }
  }

  /// The form that a document takes whose first form has a key; nil where it was never placed.
  func rung(for key: LayoutKey) -> Int? { state.withLock { $0.rungs[key] } }

  func keep(rung: Int, for key: LayoutKey) {
    state.withLock { state in
      // As with frames, those of long ago are not needed again.
      if state.rungs.count >= limit * 4 { state.rungs.removeAll() }
      state.rungs[key] = rung
    }
  }

  func template(for key: LayoutKey) -> LayoutTemplate? {
    state.withLock { state in
      guard let found = state.entries[key]?.template else { return nil }
      state.uses += 1
      state.entries[key]?.lastUse = state.uses
      return found
    }
  }

  func keep(_ template: LayoutTemplate, for key: LayoutKey) {
    state.withLock { state in
      state.uses += 1
      state.entries[key] = Entry(template: template, lastUse: state.uses)
      guard state.entries.count > limit, let oldest = state.entries.min(by: { $0.value.lastUse < $1.value.lastUse })
      else { return }
      state.entries[oldest.key] = nil
    }
  }
}
