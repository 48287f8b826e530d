import Testing

/// A call of the program that must fail in an orderly way.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// What is wrong, in a few words.
  var name: String
  /// The exit code that must come.
  var code: Int32
  /// What the messages must start with: the place of the mistake.
  var start: String
  /// What the messages must say.
  var says: String
  var arguments: [String]
  var files: [String: [UInt8]] = [:]
  var environment: [String: String] = [:]

  var testDescription: String { name }

  /// A patient file with a mistake.
  ///
  /// - Parameter place: line and column, such as `1:7`; empty for the file as a whole.
  static func patient(_ name: String, _ text: String, _ place: String, _ says: String) -> BadInput {
    input(name, option: "--patient", file: "patient.yaml", bytes: Array(text.utf8), place, says)
  }

  /// A patient file that is no text.
  static func patient(_ name: String, bytes: [UInt8], _ place: String, _ says: String) -> BadInput {
    input(name, option: "--patient", file: "patient.yaml", bytes: bytes, place, says)
  }

  /// A clinic file with a mistake.
  static func clinic(_ name: String, _ text: String, _ place: String, _ says: String) -> BadInput {
    input(name, option: "--clinic", file: "clinic.yaml", bytes: Array(text.utf8), place, says)
  }

  /// A clinic file whose logo is the mistake.
  static func logo(_ name: String, _ bytes: [UInt8], _ says: String) -> BadInput {
    var input = clinic(name, "logo: logo.png\n", "", says)
    input.files["logo.png"] = bytes
    input.start = "logo.png: error: "
    return input
  }

  /// Wrong words on the command line, after `make CONDITION --date …`.
  static func option(
    _ name: String, _ arguments: [String], code: Int32 = 64, _ says: String
  ) -> BadInput {
    BadInput(
      name: name, code: code, start: "", says: says,
      arguments: Workspace.make + (arguments.contains("-o") ? [] : ["-o", "handout.pdf"]) + arguments)
  }

  /// A whole command line.
  static func command(_ name: String, _ arguments: [String], code: Int32 = 64, _ says: String) -> BadInput {
    BadInput(name: name, code: code, start: "", says: says, arguments: arguments)
  }

  private static func input(
    _ name: String, option: String, file: String, bytes: [UInt8], _ place: String, _ says: String
  ) -> BadInput {
    BadInput(
      name: name, code: 65, start: place.isEmpty ? "\(file): error: " : "\(file):\(place): error: ", says: says,
      arguments: Workspace.make + ["-o", "handout.pdf", option, file], files: [file: bytes])
  }
}
