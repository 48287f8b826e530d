/// What tells images and fonts of drawn files apart by all their bytes: 128 bits, so that two different ones never share one in practice.
/// It holds within one process only.
struct ObjectDigest: Hashable {
  private let first: Int
  private let second: Int

  /// - Parameter parts: the keys and values of a dictionary, and its stream.
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
  var images: [(number: Int, digest: ObjectDigest)] {
    objects.enumerated().compactMap { number, object in
      guard let dictionary = object?.dictionary, let stream = object?.stream,
        let kind = dictionary.value("/Subtype", in: bytes), bytes.matches("/Image", in: kind)
      else { return nil }
      // Only the length stands apart, behind the pixels.
      let entries = dictionary.entries.filter { !bytes.matches("/Length", in: $0.key) }
      guard entries.allSatisfy({ $0.kind != .reference }) else { return nil }
      return (number, ObjectDigest(entries.flatMap { [bytes[$0.key], bytes[$0.value]] } + [bytes[stream]]))
    }
  }

  /// What tells a font apart, with all objects that it refers to; nil for one that is not as Cairo writes it.
  func digest(ofFont number: Int) -> ObjectDigest? {
    var parts: [ArraySlice<UInt8>] = []
    return add(number, depth: 0, to: &parts) ? ObjectDigest(parts) : nil
  }

  /// Adds what an object says, and what those say to which it refers.
  private func add(_ number: Int, depth: Int, to parts: inout [ArraySlice<UInt8>]) -> Bool {
    guard depth < 4, objects.indices.contains(number), let object = objects[number], let dictionary = object.dictionary
    else { return false }
    for entry in dictionary.entries where !bytes.matches("/Length", in: entry.key) {
      parts.append(bytes[entry.key])
      var value = SyntaxScanner(bytes, in: entry.value)
      // `[12 0 R]` is the one array with a reference.
      if bytes.matches("/DescendantFonts", in: entry.key) { _ = value.take("[") }
      guard entry.kind == .reference || bytes.matches("/DescendantFonts", in: entry.key) else {
        parts.append(bytes[entry.value])
        continue
      }
      guard let other = try? value.reference(), add(other, depth: depth + 1, to: &parts) else { return false }
    }
    if let stream = object.stream { parts.append(bytes[stream]) }
    return true
  }
}
