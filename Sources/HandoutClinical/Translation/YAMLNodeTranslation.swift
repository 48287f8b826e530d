import HandoutInput

extension YAMLNode {
  /// A list with as many texts as the English one.
  func texts(like english: [String], longest: Int = 480) -> [String] {
    let found = entries(like: english.count)
    guard found.count == english.count else { return english }
    return found.map { $0.text(longest: longest) }
  }

  /// A list with as many entries as the English one; a complaint and an empty list for another number.
  func entries(like count: Int) -> [YAMLNode] {
    let found = items()
    guard !isAbsent, isSequence, found.count != count else { return found }
    reject(
      "\(field) has \(Self.entries(found.count)); the English has \(Self.entries(count))",
      help: "translate each entry, in the same order")
    return []
  }

  /// `{title: …, items: […]}` with as many items as the English one.
  func titledItems(like english: TitledItems) -> TitledItems {
    let map = mapping(["title", "items"])
    return TitledItems(
      title: map.required("title").text(longest: 100), items: map.required("items").texts(like: english.items))
  }

  private static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
}

extension YAMLMapping {
  /// A text that must be there exactly if the English has one.
  func text(_ key: String, like english: String?, longest: Int = 480) -> String? {
    guard english != nil else {
      if let extra = optional(key) {
        extra.reject("the English has no \(key), so there is nothing to translate", help: "remove the key")
      }
      return nil
    }
    return required(key).text(longest: longest)
  }

  /// A list that must be there exactly if the English one has entries.
  func texts(_ key: String, like english: [String]) -> [String] {
    english.isEmpty ? optional(key)?.texts(like: english) ?? [] : required(key).texts(like: english)
  }
}
