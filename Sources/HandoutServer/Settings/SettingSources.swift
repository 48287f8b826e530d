import Configuration
import HandoutInput
package import HandoutKit

/// Where settings come from: arguments come before the environment, and that before the file.
package struct SettingSources {
  /// The texts of arguments; the last one counts where a setting is no list.
  package var arguments: [Setting: [String]] = [:]
  /// All variables of the process.
  package var environment: [String: String] = [:]
  /// The settings file.
  package var file: InputFile?

  package init() {}

  /// Everything that is wrong with single values, whether they count or not.
  private(set) var complaints: [Diagnostic] = []

  /// The settings of all sources, read by swift-configuration.
  ///
  /// It knows no places, passes over what it does not know and takes no value for a wrong one, so everything is checked before.
  mutating func reader() -> ConfigReader {
    ConfigReader(providers: [
      InMemoryProvider(name: "arguments", values: checkedArguments()),
      EnvironmentVariablesProvider(environmentVariables: checkedEnvironment()),
      InMemoryProvider(name: "file", values: checkedFile()),
    ])
  }

  private mutating func checkedArguments() -> [AbsoluteConfigKey: ConfigValue] {
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    for (setting, texts) in arguments.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let place = SourcePlace(file: "arguments")
      if let content = checked(setting, texts, place) { values[setting.key] = ConfigValue(content, isSecret: false) }
    }
    return values
  }

  private mutating func checkedEnvironment() -> [String: String] {
    let known = Dictionary(uniqueKeysWithValues: Setting.allCases.map { ($0.variable, $0) })
    var values: [String: String] = [:]
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix(Setting.variablePrefix) {
      let place = SourcePlace(file: name)
      guard let setting = known[name] else {
        complaints.append(
          Diagnostic(
            at: place, "there is no setting of this name",
            help: NearestName.help(for: name, in: known.keys.sorted(), subject: "variables", isTelling: false)))
        continue
      }
      let texts: [String] =
        switch setting.form {
        case .list, .namedFiles: value.split(separator: ",").map(String.init)
        case .text, .flag, .number: [value]
        }
      if checked(setting, texts, place) != nil { values[name] = value }
    }
    return values
  }

  private mutating func checked(_ setting: Setting, _ texts: [String], _ place: SourcePlace) -> ConfigContent? {
    do throws(YAMLError) {
      return try setting.content(of: texts, at: place)
    } catch {
      complaints += error.diagnostics
      return nil
    }
  }

  private mutating func checkedFile() -> [AbsoluteConfigKey: ConfigValue] {
    guard let file else { return [:] }
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    do throws(YAMLError) {
      let source = try SourceText(name: file.name, piece: file.bytes, line: 1)
      let document = try YAMLDocument(piece: source, form: .json)
      try document.decode { node in
        let map = node.mapping(Setting.allCases.map(\.rawValue))
        for setting in Setting.allCases {
          guard let node = map.optional(setting.rawValue) else { continue }
          values[setting.key] = ConfigValue(setting.content(of: node), isSecret: false)
        }
      }
    } catch {
      // What else is wrong with the settings is told as well, so what could be read goes on.
      complaints += error.diagnostics
    }
    return values
  }
}
