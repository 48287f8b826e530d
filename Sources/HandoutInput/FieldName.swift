/// What a value is called in complaints, put together only when there is one.
enum FieldName: Sendable {
  /// A key that the file's form knows, or another word of the program.
  case words(String)
  /// A key that the file's writer chose, such as an exercise.
  case value(String)
  /// The header of a table's column.
  case label(Message)
  /// An entry of a list, counted from 1.
  indirect case entry(Int, of: FieldName)
  /// A key of a mapping whose keys are free.
  indirect case key(of: FieldName)

  /// The name of a value in a mapping whose keys are free.
  init(free entry: YAMLTree.Entry) {
    self = entry.label.map(FieldName.label) ?? .value(entry.key)
  }

  var message: Message {
    switch self {
    case .words(let key): Message(words: key)
    case .value(let key): Message(value: key)
    case .label(let header): header
    case .entry(let number, let list): "entry \(words: number) of \(list.message)"
    case .key(let mapping): "a key of \(mapping.message)"
    }
  }
}
