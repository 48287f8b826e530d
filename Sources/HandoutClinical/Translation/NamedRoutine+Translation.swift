package import HandoutYAML

extension NamedRoutine: Translatable {
  package static let translationKeys = ["name"]

  package var texts: [ContentText] { [ContentText("name", name, .name)] }

  package func translated(decoding map: YAMLMapping) -> NamedRoutine {
    var routine = self
    routine.name = map.required("name").text(longest: 80)
    return routine
  }
}
