/// The targets of a `Package.swift`, read from its text.
struct Manifest {
  /// What the manifest says of a target.
  struct Target {
    var kind: String
    var name: String
    var dependencies: Set<String>
  }

  let targets: [Target]

  init(text: String) {
    let kinds = ["target", "executableTarget", "testTarget", "systemLibrary", "macro", "plugin"]
    let code = text.split(separator: "\n").map { line in
      String(line.firstRange(of: "// ").map { line[..<$0.lowerBound] } ?? line)
    }.joined(separator: "\n")
    var found: [Target] = []
    for kind in kinds {
      for start in code.ranges(of: ".\(kind)(") {
        let arguments = Self.bracketed(code[start.upperBound...], open: "(", close: ")")
        guard let name = Self.strings(in: Self.value(of: "name", in: arguments)).first else { continue }
        let list = Self.value(of: "dependencies", in: arguments)
        found.append(Target(kind: kind, name: name, dependencies: Set(Self.names(in: list))))
      }
    }
    targets = found
  }

  /// The text up to the bracket that closes the one before it.
  private static func bracketed(_ text: Substring, open: Character, close: Character) -> Substring {
    var depth = 1
    for index in text.indices {
      if text[index] == open { depth += 1 }
      if text[index] == close { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }

  /// The value of a labelled argument: a list or a string.
  private static func value(of label: String, in arguments: Substring) -> Substring {
    guard let range = arguments.firstRange(of: "\(label): ") else { return "" }
    let rest = arguments[range.upperBound...]
    guard rest.first == "[" else { return rest.prefix { $0 != "," } }
    return bracketed(rest.dropFirst(), open: "[", close: "]")
  }

  /// The names in a list of dependencies: plain strings and the first string of each `.product(…)` and `.server(…)`.
  private static func names(in list: Substring) -> [String] {
    var names: [String] = []
    var rest = list
    while let range = rest.firstMatch(of: /\.(product|server)\(/)?.range {
      names += strings(in: rest[..<range.lowerBound])
      let product = bracketed(rest[range.upperBound...], open: "(", close: ")")
      names += strings(in: product).prefix(1)
      rest = rest[product.endIndex...].dropFirst()
    }
    return names + strings(in: rest)
  }

  private static func strings(in text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
      String($0.element)
    }
  }
}
