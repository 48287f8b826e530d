import HandoutKit

/// Counts complaints of one cause, so that each is said once, with its count and its first places. Where values are shown, it is
/// said for a few different ones.
struct RepeatedCauses {
  /// What makes two complaints one cause: their words, without what the rows say, and the column.
  private struct Cause: Hashable {
    var isWarning: Bool
    var code: String?
    var says: String
    var field: String?
  }

  private struct Count {
    var first: HandoutDiagnostic
    var total = 0
    /// The first places, by line and column.
    var places: [(line: Int, column: Int, spot: String)] = []
    /// What was said in full.
    var said: Set<String> = []
  }

  /// The most places that are told, and the most different values.
  private static let most = 3
  /// The most causes that are kept; what comes after is said each time.
  private static let mostCauses = 500
  private var counts: [Cause: Count] = [:]
  private var order: [Cause] = []

  /// Takes note of a complaint about a row.
  ///
  /// - Parameter showingValues: whether what rows say is shown.
  /// - Returns: whether it is to be said in full.
  mutating func isToBeSaid(_ diagnostic: HandoutDiagnostic, showingValues: Bool) -> Bool {
    let cause = Cause(
      isWarning: diagnostic.isWarning, code: diagnostic.code, says: diagnostic.cause,
      field: diagnostic.fieldWithoutValues)
    if counts[cause] == nil {
      guard order.count < Self.mostCauses else { return true }
      order.append(cause)
    }
    var count = counts[cause] ?? Count(first: diagnostic)
    count.total += 1
    let place = (line: diagnostic.line, column: diagnostic.column, spot: diagnostic.spot)
    let index =
      count.places.firstIndex { (place.line, place.column) < ($0.line, $0.column) } ?? count.places.endIndex
    count.places.insert(place, at: index)
    if count.places.count > Self.most { count.places.removeLast() }
    let text = showingValues ? diagnostic.message : ""
    let isNew = count.said.count < (showingValues ? Self.most : 1) && count.said.insert(text).inserted
    counts[cause] = count
    return isNew
  }

  /// A line for each cause that came more than once: `patients.csv: 100 times: error: …; at 2:42, 3:42, 4:42 …`.
  var lines: [String] {
    order.compactMap { cause in
      guard let count = counts[cause], count.total > count.said.count else { return nil }
      let kind = cause.isWarning ? "warning" : "error"
      let places =
        count.places.map(\.spot).joined(separator: ", ")
        + (count.total > count.places.count ? " …" : "")
      return
        "\(count.first.fileName(showingValues: false)): \(count.total) times: \(kind): \(count.first.words); at \(places)"
    }
  }
}
