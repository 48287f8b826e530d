/// What is different in a drawn file that becomes a part of a packet; nothing is for a file of its own.
struct PacketPlace {
  /// Whether documents become parts of one document.
  var isPart = false
  /// By page: the number of the form that lies below the page's own drawing.
  var backgrounds: [Int: Int] = [:]

  /// The name of a page's background in its resources.
  static let backgroundName = "/Below"
  /// What shows the background, before anything else on the page.
  static let backgroundOperators = "/Below Do\n"
}
