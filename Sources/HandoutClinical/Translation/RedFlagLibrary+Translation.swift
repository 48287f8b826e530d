package import HandoutYAML

extension RedFlagLibrary: Translatable {
  package static let translationKeys = ["lines"]

  package var texts: [ContentText] { lines.map { ContentText("lines \($0.id)", $0.text) } }

  package func translated(decoding map: YAMLMapping) -> RedFlagLibrary {
    var library = self
    let words = map.required("lines").mapping(lines.map(\.id))
    library.lines = lines.map { line in
      var line = line
      line.text = words.required(line.id).text(longest: 180)
      return line
    }
    return library
  }
}
