/// What tells images of drawn files apart by all their bytes: 128 bits, so that two different images never share one in practice. It
/// holds within one process only.
struct ImageDigest: Hashable {
  private let first: Int
  private let second: Int

  /// - Parameter parts: the keys and values of an image's dictionary and its pixels.
  init(_ parts: [ArraySlice<UInt8>]) {
    (first, second) = (Self.hash(of: parts, number: 1), Self.hash(of: parts, number: 2))
  }

  private static func hash(of parts: [ArraySlice<UInt8>], number: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(number)
    for part in parts {
      hasher.combine(part.count)
      part.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }
}

extension CairoFile {
  /// The images that stand for themselves, by number; one with transparent parts refers to another object.
  var images: [(number: Int, digest: ImageDigest)] {
    objects.enumerated().compactMap { number, object in
      guard let dictionary = object?.dictionary, let stream = object?.stream,
        let kind = dictionary.value("/Subtype", in: bytes), bytes.matches("/Image", in: kind)
      else { return nil }
      // Only the length stands apart, behind the pixels.
      let entries = dictionary.entries.filter { !bytes.matches("/Length", in: $0.key) }
      guard entries.allSatisfy({ $0.kind != .reference }) else { return nil }
      return (number, ImageDigest(entries.flatMap { [bytes[$0.key], bytes[$0.value]] } + [bytes[stream]]))
    }
  }
}
