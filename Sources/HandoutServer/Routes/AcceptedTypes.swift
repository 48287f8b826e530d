import HTTPTypes
import Hummingbird

/// The media types that a client takes (RFC 9110, 12.5.1).
struct AcceptedTypes {
  private struct Range {
    var type: Substring
    var subtype: Substring
    var quality: Double

    /// How closely the range fits a type: 3 for the type itself, 0 for not at all.
    func closeness(to type: Substring, _ subtype: Substring) -> Int {
      if self.type == "*" { return 1 }
      guard self.type == type else { return 0 }
      return self.subtype == subtype ? 3 : self.subtype == "*" ? 2 : 0
    }
  }

  private var ranges: [Range]

  /// - Parameter request: one without a header `Accept` takes everything.
  init(of request: Request) {
    let headers = request.headers[values: .accept]
    ranges = headers.joined(separator: ",").lowercased().split(separator: ",").compactMap { text in
      let parts = text.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      let names = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
      guard names.count == 2 else { return nil }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      return Range(type: names[0], subtype: names[1], quality: quality)
    }
    if headers.isEmpty { ranges = [Range(type: "*", subtype: "*", quality: 1)] }
  }

  /// How much a client likes a type: 1 at most, 0 for one that it does not take.
  private func quality(of type: String) -> Double {
    let names = type.split(separator: "/")
    let fitting = ranges.map { ($0.closeness(to: names[0], names[1]), $0.quality) }.filter { $0.0 > 0 }
    return fitting.max { $0.0 < $1.0 }?.1 ?? 0
  }

  /// Those of some types that the client takes, the best liked first; those that it likes the same keep their order.
  ///
  /// - Throws: `Problem` (406) where it takes none.
  func chosen<Value>(from offers: [(type: String, value: Value)]) throws(Problem) -> [(type: String, value: Value)] {
    let liked = offers.enumerated().map { ($0.offset, $0.element, quality(of: $0.element.type)) }.filter { $0.2 > 0 }
    guard !liked.isEmpty else {
      let types = offers.map(\.type).joined(separator: ", ")
      throw Problem(.notAcceptable, "this path answers in \(types)", help: "name one of them in Accept")
    }
    return liked.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map(\.1)
  }

  /// Requires that the client takes a type.
  func require(_ type: String) throws(Problem) {
    _ = try chosen(from: [(type, ())])
  }
}
