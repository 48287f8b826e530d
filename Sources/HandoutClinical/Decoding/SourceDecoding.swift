package import HandoutYAML

extension Source {
  /// Reads a source file, `Sources/<key>.yaml`.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(["key", "title", "short", "year", "address", "read", "prints"])
    key = map.required("key").identifier()
    title = map.required("title").text(longest: 600)
    short = map.required("short").text(longest: 80)
    year = map.optional("year")?.wholeNumber(1900...2200)
    address = map.optional("address")?.text(longest: 600)
    read = map.required("read").enumeration() ?? .background
    prints = map.optional("prints")?.texts(1...10, longest: 80) ?? []
  }
}
