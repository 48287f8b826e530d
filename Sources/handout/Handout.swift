import HandoutCommands

/// The program.
///
/// What it does is in `HandoutCommands`, so that tests can ask it: this target is linked with Swift's own libraries in it, which the bundle
/// of the tests cannot be.
@main
enum Handout {
  static func main() { HandoutCommand.main() }
}
