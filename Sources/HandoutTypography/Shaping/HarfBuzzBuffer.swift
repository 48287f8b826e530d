import CHarfBuzz

/// One HarfBuzz buffer, used for one word after another.
///
/// Unchecked: it lies in a `ShapingBench`, which one task at a time takes out of the shaper.
final class HarfBuzzBuffer: @unchecked Sendable {
  let pointer: OpaquePointer?

  init() {
    pointer = hb_buffer_create()
  }

  deinit {
    hb_buffer_destroy(pointer)
  }
}
