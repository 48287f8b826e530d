import HandoutKit

extension HandoutRequest {
  /// A handout in the design with every word: what it holds can be looked for there.
  static func full(condition: String, date: HandoutDate) -> HandoutRequest {
    var request = HandoutRequest(condition: condition, date: date)
    request.design = "full"
    return request
  }
}
