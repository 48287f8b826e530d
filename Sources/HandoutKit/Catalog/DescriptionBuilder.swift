/// Collects the fields of a description; empty values leave no field.
struct DescriptionBuilder {
  private(set) var fields: [Description.Field] = []

  var description: Description { .fields(fields) }

  mutating func add(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    fields.append(Description.Field(name: name, value: .text(text)))
  }

  mutating func add(_ name: String, _ number: Int?) {
    guard let number else { return }
    fields.append(Description.Field(name: name, value: .number(number)))
  }

  mutating func add(_ name: String, _ texts: [String]) {
    add(name, texts.map(Description.text))
  }

  mutating func add(_ name: String, _ items: [Description]) {
    guard !items.isEmpty else { return }
    fields.append(Description.Field(name: name, value: .list(items)))
  }

  mutating func add(_ name: String, _ value: Description) {
    fields.append(Description.Field(name: name, value: value))
  }
}
