import ArgumentParser
import HandoutFHIR
import HandoutKit

/// Reads the arguments of `handout make` where they are well formed.
///
/// The parser of arguments looks at every option of every command before it reads the first, which takes a tenth of the time of a
/// whole handout. Everything but the usual is left to it, because it is the one that explains: help, mistakes, and ways to write an
/// option that few people use. What is read here is read as the parser reads it.
package enum MakeReader {
  /// The command of some arguments, `make` among them; nil for what is left to the parser.
  package static func command(_ arguments: [String]) -> MakeCommand? {
    guard arguments.first == "make" else { return nil }
    var command = MakeCommand.withoutValues
    guard let given = given(arguments.dropFirst()) else { return nil }
    for (option, texts) in zip(options, given.options) {
      guard option.set(&command, texts) else { return nil }
    }
    command.handout.condition = given.condition
    return (try? command.validateGroups()) == nil ? nil : command
  }

  /// What stands in the arguments: the condition, and the texts of each option in the order of `options`.
  private static func given(_ arguments: ArraySlice<String>) -> (condition: String?, options: [[String]])? {
    var condition: String?
    var texts = Array(repeating: [String](), count: options.count)
    var rest = arguments
    while let argument = rest.popFirst() {
      guard argument.utf8.first == UInt8(ascii: "-") else {
        guard condition == nil, !argument.isEmpty else { return nil }
        condition = argument
        continue
      }
      let equals = argument.hasPrefix("--") ? argument.firstIndex(of: "=") : nil
      let name = equals.map { argument[..<$0] } ?? argument[...]
      guard let index = options.firstIndex(where: { $0.names.contains { $0 == name } }) else { return nil }
      let option = options[index]
      guard option.isRepeated || texts[index].isEmpty else { return nil }
      switch (option.takesText, equals) {
      case (false, nil): texts[index].append("")
      case (false, _?): return nil
      case (true, nil):
        guard let text = rest.popFirst(), isText(text) else { return nil }
        texts[index].append(text)
      case (true, let equals?):
        let text = argument[argument.index(after: equals)...]
        guard !text.isEmpty else { return nil }
        texts[index].append(String(text))
      }
    }
    return (condition, texts)
  }

  /// Whether an argument is the text of the option before it, and no option.
  private static func isText(_ argument: String) -> Bool {
    argument == "-" || !argument.isEmpty && argument.utf8.first != UInt8(ascii: "-")
  }

  /// Every option of the command: the parser has no other ones.
  private static let options: [Option] = [
    .text("--routine") { $0.handout.routine = $1 },
    .text("--exercises") { $0.handout.exercises = $1 },
    .flag("--keep-order") { $0.handout.keepOrder = $1 },
    .value("--side", HandoutSide.init(argument:)) { $0.handout.side = $1 },
    .text("--patient") { $0.handout.patient.patient = $1 },
    .text("--name") { $0.handout.patient.name = $1 },
    .text("--born") { $0.handout.patient.born = $1 },
    .text("--age") { $0.handout.patient.age = $1 },
    .text("--id") { $0.handout.patient.id = $1 },
    .text("--therapist") { $0.handout.patient.therapist = $1 },
    .text("--note", "--notes") { $0.handout.patient.note = $1 },
    .text("--link") { $0.handout.patient.link = $1 },
    .text("--link-label") { $0.handout.patient.linkLabel = $1 },
    .text("--start") { $0.handout.patient.start = $1 },
    .text("--next-visit") { $0.handout.patient.nextVisit = $1 },
    .texts("--drop") { $0.handout.patient.drop = $1 },
    .texts("--add") { $0.handout.patient.add = $1 },
    .texts("--dose") { $0.handout.patient.dose = $1 },
    .texts("--allow") { $0.handout.patient.allow = $1 },
    .text("--clinic") { $0.handout.sheet.clinic = $1 },
    .text("--design") { $0.handout.sheet.design = $1 },
    .flag("--large-print") { $0.handout.sheet.largePrint = $1 },
    .text("--theme") { $0.handout.sheet.theme = $1 },
    .value("--paper", PaperArgument.read) { $0.handout.sheet.paper = $1 },
    .text("--look") { $0.handout.sheet.look = $1 },
    .text("--language") { $0.handout.sheet.language = $1 },
    .value("--date", SheetDate.read) { $0.handout.sheet.date = $1 },
    .flag("--title-with-name") { $0.handout.sheet.titleWithName = $1 },
    .texts("--library") { $0.handout.library.libraries = $1 },
    .texts("--fonts") { $0.handout.library.fontFolders = $1 },
    .text("--from") { $0.plan.from = $1 },
    .text("--from-password-file") { $0.plan.fromPasswordFile = $1 },
    .text("--save-plan") { $0.plan.savePlan = $1 },
    .text("--fhir") { $0.fhir.fhir = $1 },
    .text("--fhir-codes") { $0.fhir.fhirCodes = $1 },
    .value("--fhir-version", FHIRVersion.init(argument:)) { $0.fhir.fhirVersion = $1 },
    .text("--fhir-plan") { $0.fhir.fhirPlan = $1 },
    .flag("--fhir-notes") { $0.fhir.fhirNotes = $1 },
    .text("--out-fhir") { $0.fhir.outFhir = $1 },
    .text("--fhir-url") { $0.fhir.fhirUrl = $1 },
    Option(names: ["-o", "--output"]) { command, texts in
      guard let output = texts.first else { return false }
      command.file.output = output
      return true
    },
    .text("--password-file") { $0.file.passwordFile = $1 },
    .flag("--allow-weak-password") { $0.file.allowWeakPassword = $1 },
    .flag("--attach-plan") { $0.file.form.attachPlan = $1 },
    .flag("--archive") { $0.file.form.archive = $1 },
    .value("--format", OutputFormat.init(argument:)) { $0.file.format = $1 },
    .value("--dpi", Double.init(argument:)) { $0.file.dpi = $1 ?? HandoutFileArguments.usualResolution },
    .value("--page", Int.init(argument:)) { $0.file.page = $1 },
    .flag("--timings") { $0.timings = $1 },
    .flag("--json") { $0.json = $1 },
    .flag("--show-values") { $0.values.showValues = $1 },
  ]

  /// An option and what it sets.
  private struct Option: Sendable {
    let names: [String]
    var takesText = true
    var isRepeated = false
    /// Sets the value of a command, where no text is given that of a command without the option. False for texts that it does not take.
    let set: @Sendable (inout MakeCommand, [String]) -> Bool

    static func flag(_ name: String, _ set: @escaping @Sendable (inout MakeCommand, Bool) -> Void) -> Option {
      Option(names: [name], takesText: false) { command, texts in
        set(&command, !texts.isEmpty)
        return true
      }
    }

    static func text(_ names: String..., set: @escaping @Sendable (inout MakeCommand, String?) -> Void) -> Option {
      Option(names: names) { command, texts in
        set(&command, texts.first)
        return true
      }
    }

    static func texts(_ name: String, _ set: @escaping @Sendable (inout MakeCommand, [String]) -> Void) -> Option {
      Option(names: [name], isRepeated: true) { command, texts in
        set(&command, texts)
        return true
      }
    }

    static func value<Value>(
      _ name: String, _ read: @escaping @Sendable (String) throws -> Value?,
      _ set: @escaping @Sendable (inout MakeCommand, Value?) -> Void
    ) -> Option {
      Option(names: [name]) { command, texts in
        let value = texts.first.flatMap { try? read($0) }
        set(&command, value)
        return value != nil || texts.isEmpty
      }
    }
  }
}

extension MakeCommand {
  /// A command whose groups are there. Their values are not: they cannot be read before `MakeReader` has set every one.
  fileprivate static var withoutValues: MakeCommand {
    var command = MakeCommand()
    command.handout = HandoutArguments()
    command.handout.patient = PatientArguments()
    command.handout.sheet = SheetArguments()
    command.handout.library = LibraryOptions()
    command.plan = PlanArguments()
    command.fhir = FHIRArguments()
    command.file = HandoutFileArguments()
    command.file.form = FileFormArguments()
    command.values = ValueOptions()
    return command
  }

  /// The checks that the parser makes, groups before what holds them.
  fileprivate mutating func validateGroups() throws {
    try handout.patient.validate()
    try handout.sheet.validate()
    try handout.library.validate()
    try handout.validate()
    try plan.validate()
    try fhir.validate()
    try file.form.validate()
    try file.validate()
    try values.validate()
    try validate()
  }
}
