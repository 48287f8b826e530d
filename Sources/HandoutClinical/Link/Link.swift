import HandoutInput

/// A page of the web to which a sheet leads: a video of an exercise, the clinic's own pages.
package struct Link: Hashable, Sendable {
  package var address: WebAddress
  /// What is there: "Video". Nil where the sheet says it in general words.
  package var label: String?

  /// The most bytes of an address. A code that holds them has 57 modules on a side, and 1.2 points each is what a print in grey still shows.
  package static let longestAddress = 213
  package static let keys = ["url", "label"]
  static let longestLabel = 40
}

/// Whose link it is.
package enum LinkOwner: String, CaseIterable, Hashable, Sendable {
  case exercise
  case patient
  case clinic
}

extension YAMLNode {
  /// `{url: https://clinic.example/bridge, label: Video}`; nil for one that was refused, and for one without any value.
  func link() -> Link? {
    let map = record(Link.keys, strict: [], texts: ["label"])
    let label = map.optional("label")?.typedText(longest: Link.longestLabel)
    return map.required("url", with: "label")?.webAddress().map { Link(address: $0, label: label) }
  }

  /// An address that fits into a code; nil for one that was refused.
  func webAddress() -> WebAddress? {
    guard !describes(.pattern(WebAddress.pattern, words: "the address of a page: https://clinic.example/knee")) else {
      return nil
    }
    let text = typedText(longest: 2_000)
    guard !text.isEmpty else { return nil }
    do throws(WebAddress.Fault) {
      let address = try WebAddress(text)
      let length = address.uri.utf8.count
      guard length > Link.longestAddress else { return address }
      reject(
        "\(field) has \(length) characters, and \(words: Link.longestAddress) are the most that can be read from paper",
        help: "use a shorter address, one without what stands behind a question mark for example")
    } catch {
      reject(
        "\(field) must be the address of a page of the web, found \"\(text.prefix(60))\"", help: help(for: error, text))
    }
    return nil
  }

  private func help(for fault: WebAddress.Fault, _ text: String) -> Message {
    switch fault {
    case .scheme where (try? WebAddress("https://" + text)) != nil && !text.contains(":"):
      "write https:// before it"
    case .scheme: "it begins with https:// or http://; other addresses cannot be opened by whoever has the sheet"
    case .space: "write %20 for a space in an address, or copy it from the line of the browser"
    case .user: "take out what stands before the @: everybody who sees the sheet could use it"
    case .host: "behind https:// stands the name of a host, such as clinic.example"
    case .port: "behind the colon stands a number from 1 to 65535, or leave it out"
    }
  }
}
