import HandoutInput

/// Files that differ from a good one in a single place: with other values that its form allows, and with values that it does not.
struct FileMutants {
  let form: FileForm
  /// The changed files, each once, with what was changed.
  private(set) var files: [(change: String, value: JSONValue)] = []
  private var seen: Set<String> = []
  private let isTaken: (Int) -> Bool

  /// - Parameter most: how many changed files are wanted at most: of more, some all over the file are taken.
  init(of base: JSONValue, form: FileForm, most: Int) {
    let all = FileMutants(base, form) { _ in false }.seen.count
    let step = max(1, (all + most - 1) / most)
    self = FileMutants(base, form) { $0 % step == 0 }
  }

  private init(_ base: JSONValue, _ form: FileForm, isTaken: @escaping (Int) -> Bool) {
    self.form = form
    self.isTaken = isTaken
    mutate(base, form.root, "") { $0 }
  }

  /// - Parameter whole: puts a value in the place of this one.
  private mutating func mutate(
    _ value: JSONValue, _ form: ValueForm, _ path: String, _ whole: @escaping (JSONValue) -> JSONValue
  ) {
    for other in Self.others(form) { add(path, other.json, whole(other)) }
    switch (resolved(form, for: value), value) {
    case (.list(let item, _, _), .list(let items)):
      add(path, "[]", whole(.list([])))
      if let first = items.first {
        add(path, "twice", whole(.list([first, first])))
        mutate(first, item, path + "[]") { whole(.list([$0] + items.dropFirst())) }
      }
    case (.tuple(let forms), .list(let items)):
      add(path, "short", whole(.list(Array(items.dropLast()))))
      for (index, form) in forms.enumerated() where items.indices.contains(index) {
        mutate(items[index], form, path + "[\(index)]") { changed in
          var items = items
          items[index] = changed
          return whole(.list(items))
        }
      }
    case (.record(let record), .object(let entries)): mutate(entries, record, path, whole)
    case (.entries(_, let form), .object(let entries)):
      guard let first = entries.first else { return }
      add(path, "key", whole(.object([JSONValue.Entry(key: "not an id", value: first.value)])))
      mutate(first.value, form, path + ".*") { changed in
        whole(.object([JSONValue.Entry(key: first.key, value: changed)] + entries.dropFirst()))
      }
    default: break
    }
  }

  private mutating func mutate(
    _ entries: [JSONValue.Entry], _ record: RecordForm, _ path: String, _ whole: @escaping (JSONValue) -> JSONValue
  ) {
    add(path, "nonsense", whole(.object(entries + [JSONValue.Entry(key: "nonsense", value: .integer(1))])))
    for key in record.keys {
      let path = "\(path).\(key.name)"
      guard let index = entries.firstIndex(where: { $0.key == key.name }) else {
        for value in Self.others(key.form) + Self.samples(key.form, self.form) {
          add(path, value.json, whole(.object(entries + [JSONValue.Entry(key: key.name, value: value)])))
        }
        continue
      }
      add(path, "removed", whole(.object(entries.enumerated().filter { $0.offset != index }.map(\.element))))
      mutate(entries[index].value, key.form, path) { changed in
        var entries = entries
        entries[index].value = changed
        return whole(.object(entries))
      }
    }
  }

  /// Takes a changed file.
  ///
  /// - Parameters:
  ///   - place: where it was changed.
  ///   - change: how; the same change is not made twice.
  private mutating func add(_ place: String, _ change: String, _ value: @autoclosure () -> JSONValue) {
    guard seen.insert("\(place) \(change)").inserted, isTaken(seen.count) else { return }
    files.append((place, value()))
  }

  /// The one of several forms that a value has.
  private func resolved(_ form: ValueForm, for value: JSONValue) -> ValueForm {
    switch form {
    case .anyOf(let forms):
      forms.map { resolved($0, for: value) }.first { candidate in
        switch (candidate, value) {
        case (.list, .list), (.tuple, .list), (.entries, .object): true
        case (.record(let record), .object(let entries)):
          entries.allSatisfy { entry in record.keys.contains { $0.name == entry.key } }
        default: false
        }
      } ?? form
    case .reference(let name): form == .reference(name) ? definition(name, for: value) : form
    default: form
    }
  }

  private func definition(_ name: String, for value: JSONValue) -> ValueForm {
    form.definitions[name].map { resolved($0, for: value) } ?? .anyOf([])
  }

  /// Values of every shape, some of which the form takes.
  private static func others(_ form: ValueForm) -> [JSONValue] {
    var values: [JSONValue] = [
      .null, .boolean(true), .boolean(false), .integer(-401), .integer(1), .number(0.5), .text("two words"),
      .text(""), .text("a\nb"), .list([]), .list([.integer(1)]), .list([.text("word")]), .object([]),
      .object([JSONValue.Entry(key: "x", value: .integer(1))]),
    ]
    switch form {
    case .text(let longest, _): values.append(.text(String(repeating: "a", count: longest)))
    case .wholeNumber(let range):
      values += [range.lowerBound - 1, range.lowerBound, range.upperBound, range.upperBound + 1].map(JSONValue.integer)
    case .decimal(let range):
      values += [range.lowerBound - 0.5, range.lowerBound, range.upperBound, range.upperBound + 0.5]
        .map(JSONValue.number)
    case .words(let words): values += words.map(JSONValue.text)
    case .anyOf(let forms): for form in forms { values += others(form) }
    default: break
    }
    return values
  }

  /// A value that the form takes, for a key that the good file leaves out.
  private static func samples(_ form: ValueForm, _ file: FileForm) -> [JSONValue] {
    sample(form, file, depth: 0).map { [$0] } ?? []
  }

  private static func sample(_ form: ValueForm, _ file: FileForm, depth: Int) -> JSONValue? {
    guard depth < 8 else { return nil }
    func sample(_ form: ValueForm) -> JSONValue? { Self.sample(form, file, depth: depth + 1) }
    switch form {
    case .text: return .text("some words")
    case .pattern: return nil
    case .wholeNumber(let range): return .integer(range.lowerBound)
    case .decimal(let range): return .number(range.lowerBound)
    case .boolean: return .boolean(true)
    case .only(let value): return .boolean(value)
    case .words(let words): return words.first.map(JSONValue.text)
    case .list(let item, let count, _):
      guard let value = sample(item) else { return nil }
      return .list(Array(repeating: value, count: max(1, count.lowerBound)))
    case .tuple(let items):
      let values = items.compactMap(sample)
      return values.count == items.count ? .list(values) : nil
    case .record(let record):
      var entries: [JSONValue.Entry] = []
      let needed = record.keys.filter(\.isRequired).map(\.name)
      for key in record.keys where needed.contains(key.name) {
        guard let value = sample(key.form) else { return nil }
        entries.append(JSONValue.Entry(key: key.name, value: value))
      }
      return .object(entries)
    case .entries(_, let value): return sample(value).map { .object([JSONValue.Entry(key: "bridge", value: $0)]) }
    case .anyOf(let forms): return forms.lazy.compactMap(sample).first
    case .reference(let name): return file.definitions[name].flatMap(sample)
    }
  }
}
