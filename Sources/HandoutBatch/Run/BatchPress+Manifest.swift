import HandoutInput
public import HandoutKit

extension BatchPress {
  /// The date that most files of a folder have; nil where the folder has no manifest.
  ///
  /// - Throws: `HandoutError` for a manifest that cannot be read.
  public static func date(ofManifestIn path: String) throws(HandoutError) -> HandoutDate? {
    guard let date = try ManifestBook.manifest(in: path)?.usualDate else { return nil }
    return try HandoutDate(parsing: date)
  }
}

extension ManifestBook {
  /// What someone should know before a resumed run makes files again that are whole.
  func warnings(settings: ManifestSettings) throws(HandoutError) -> [HandoutDiagnostic] {
    guard let plan, !plan.changes.isEmpty else { return [] }
    let names = NearestName.joined(plan.changes, last: "and")
    let date = plan.usualDate ?? ""
    let message: Message =
      plan.changes == ["date"] && !date.isEmpty
      ? "files of the folder have another date, \(words: date), than this run: they are made again"
      : "files of the folder were made with other settings (\(words: names)): they are made again"
    let help: Message? = plan.changes.contains("date") ? "--date-of-manifest goes on with the earlier date" : nil
    let place = SourcePlace(file: Self.name, origin: .library)
    return [HandoutDiagnostic(Diagnostic(warning: .madeAgain, at: place, message, help: help))]
  }
}

extension Manifest {
  /// The date that most of the files have by their last lines, of equals the later; nil where none has a date.
  var usualDate: String? {
    var dates: [String: String] = [:]
    for run in runs {
      guard let date = run.header.settings.options["date"] else { continue }
      for row in run.rows {
        if let file = row.file { dates[file.name] = date }
      }
    }
    let counts = Dictionary(dates.values.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? runs.last?.header.settings.options["date"]
  }
}
