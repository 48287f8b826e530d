import HandoutYAML

extension NamedRoutine {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["id", "name", "condition", "phase", "exercises", "no-floor"])
    id = map.required("id").identifier()
    name = map.required("name").text(longest: 60)
    condition = map.optional("condition")?.locatedIdentifier()
    phase = map.required("phase").locatedIdentifier()
    exercises = map.required("exercises").identifiers(1...12)
    avoidsFloor = map.optional("no-floor")?.boolean() ?? false
  }
}
