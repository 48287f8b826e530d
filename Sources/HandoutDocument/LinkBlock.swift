package import HandoutGeometry

/// A page of the web: its code to scan, and its address to type. It stands beside what it is about, or by itself. Never split.
package struct LinkBlock: Hashable, Sendable {
  /// How it looks.
  package struct Look: Hashable, Sendable {
    /// The least side of the code, its quiet zone left out.
    package var codeSize: Length
    /// The least side of a module: a code with many of them is larger than others.
    package var moduleSize: Length
    /// The room between the code with its quiet zone and the words.
    package var gap: Length
    /// The room between what the link is about and its words.
    package var wordsGap: Length
    /// How far the words stand in.
    package var indent: Length

    package init(codeSize: Length, moduleSize: Length, gap: Length, wordsGap: Length, indent: Length) {
      self.codeSize = codeSize
      self.moduleSize = moduleSize
      self.gap = gap
      self.wordsGap = wordsGap
      self.indent = indent
    }
  }

  /// The address in the code, by which the engine asks its picture source for it.
  package var address: String
  /// What the code is to somebody who cannot see it.
  package var alternateText: String
  /// What is at the address, and the address as it is typed.
  package var words: [Inline]
  /// What the link is about: it stands beside the code, above the words. Nil where the link stands by itself.
  package var content: Block?
  package var look: Look

  package init(address: String, alternateText: String, words: [Inline], content: Block?, look: Look) {
    self.address = address
    self.alternateText = alternateText
    self.words = words
    self.content = content
    self.look = look
  }
}
