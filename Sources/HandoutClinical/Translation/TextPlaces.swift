import HandoutInput

/// Finds where a text stands in the file it was read from.
struct TextPlaces {
  private let file: String
  private var places: [String: [SourcePlace]] = [:]

  /// - Parameter file: a content file that was decoded without a mistake; nil finds nothing.
  init(_ file: (displayName: String, bytes: [UInt8])?) {
    self.file = file?.displayName ?? "library"
    guard let file, let document = try? YAMLDocument(name: file.displayName, bytes: file.bytes, origin: .library) else {
      return
    }
    var places: [String: [SourcePlace]] = [:]
    _ = try? document.decode { root in
      root.forEachScalar { _, node in
        if let text = node.scalarText { places[text, default: []].append(node.place) }
      }
    }
    self.places = places
  }

  /// The first place of a text; the file as a whole if it is not there.
  func place(of text: String) -> SourcePlace {
    places[text]?.first ?? SourcePlace(file: file, origin: .library)
  }

  /// The place of a text, the next one each time for a text that the file has more than once.
  mutating func takePlace(of text: String) -> SourcePlace {
    let place = place(of: text)
    if let left = places[text], left.count > 1 { places[text]?.removeFirst() }
    return place
  }
}
