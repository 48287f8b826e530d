/// Where a text stops being strict JSON.
struct JSONFault: Error {
  /// The byte that was not expected, counted from the start of the text.
  var offset: Int
  /// What was expected and what was found.
  var message: Message
  /// How to mend it, nil if the message says so already.
  var help: Message?
}
