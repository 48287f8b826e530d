import HandoutDocument
import HandoutGeometry
import HandoutPages
import Synchronization

/// The layouts placed so far, for the next patients with the same condition and routine; the one used longest ago goes when
/// there are too many.
package final class LayoutShelf: Sendable {
  private struct Entry {
    var template: LayoutTemplate
    var lastUse: Int
  }

  private struct State {
    var entries: [LayoutKey: Entry] = [:]
    var uses = 0
    var frames = 0
  }

  private let state = Mutex(State())
  /// The most layouts kept; one takes about half a megabyte.
  private let limit: Int

  package init(limit: Int = 24) {
    self.limit = limit
  }

  /// A number for a frame that is shared.
  func nextNumber() -> Int {
    state.withLock { state in
      state.frames += 1
      return state.frames
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
