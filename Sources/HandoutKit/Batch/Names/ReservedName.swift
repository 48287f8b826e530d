/// The names that Windows keeps for its devices, with any ending: `con`, `com1.txt`.
enum ReservedName {
  private static let names: Set<String> = [
    "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8",
    "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// Whether a file name without its last ending is one of them.
  static func contains(_ stem: String) -> Bool {
    names.contains(stem.prefix { $0 != "." }.lowercased())
  }
}
