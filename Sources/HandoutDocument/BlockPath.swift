/// Where a block stands in the document, in words: "exercises / bridge / step 2". Errors and audits name it.
package struct BlockPath: Hashable, Sendable, CustomStringConvertible {
  package var parts: [String]

  package init(_ parts: [String] = []) {
    self.parts = parts
  }

  /// The path one level deeper.
  package func appending(_ part: String) -> BlockPath { BlockPath(parts + [part]) }

  package var description: String { parts.joined(separator: " / ") }
}
