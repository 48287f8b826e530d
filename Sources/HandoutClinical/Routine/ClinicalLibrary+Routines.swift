import HandoutInput

/// A routine's id is its own within its condition: many conditions may have a `no-floor-1`. Its file is named for the id, or for condition
/// and id: `Routines/no-floor-1.yaml`, `Routines/sciatica-no-floor-1.yaml`.
extension ClinicalLibrary {
  /// All named routines with the names of their files, sorted by these.
  ///
  /// - Parameter condition: those that a condition may have: its own, and those of no condition; nil for all.
  package func routines(of condition: String? = nil) throws(ClinicalError) -> [(file: String, routine: NamedRoutine)] {
    var found: [(file: String, routine: NamedRoutine)] = []
    for file in try routineFiles() {
      let routine = try routine(inFile: file)
      if let condition, !routine.isFor(condition) { continue }
      found.append((file, routine))
    }
    return found
  }

  /// The file of the routine that an id names for a condition: that of condition and id, or that of the id; nil if there is neither.
  func routineFile(_ id: String, of condition: String) throws(ClinicalError) -> String? {
    let own = Self.routineFile(id, of: condition)
    let known = try routineFiles()
    return [own, id].first(where: known.contains)
  }

  /// The file that a routine of a condition may have in place of one that is named for its id alone.
  static func routineFile(_ id: String, of condition: String) -> String { "\(condition)-\(id)" }
}
