import HandoutKit

/// The lines of `handout check` about one language.
enum TranslationText {
  /// How many files are translated, and what is missing or out of date, file by file.
  static func text(_ progress: TranslationProgress) -> String {
    var lines = ["\(progress.language): \(files(progress.translated.count)) translated"]
    add("missing", progress.missing, to: &lines)
    add("older than the English", progress.outdated, to: &lines)
    if progress.unreviewed.count == progress.translated.count, !progress.unreviewed.isEmpty {
      lines.append("  not reviewed: all")
    } else {
      add("not reviewed", progress.unreviewed, to: &lines)
    }
    return lines.joined(separator: "\n")
  }

  private static func add(_ title: String, _ names: [String], to lines: inout [String]) {
    guard !names.isEmpty else { return }
    lines.append("  \(title): \(files(names.count))")
    lines += names.map { "    \($0)" }
  }

  private static func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
}
