import HandoutPages

/// Rules and page numbers of the heads and feet, which are the same for everyone with the same layout.
struct SharedFurniture: Sendable {
  /// The page number of each page, shaped.
  let numbers: [BrokenText]
  /// Rules and page number of each page, as frames of the paper's size.
  let frames: [Frame]

  /// Whole heads and feet.
  ///
  /// - Parameter own: the words of each page, as frames of the paper's size.
  func joined(with own: [Frame]) -> [Frame] {
    zip(frames, own).map { shared, own in
      var frame = own
      frame.items += shared.items
      return frame
    }
  }
}
