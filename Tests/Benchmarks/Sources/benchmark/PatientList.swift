import Foundation

/// A made-up list of patients as a clinic's day has it: two conditions, six routines, every start in two weeks.
struct PatientList {
  let path: String

  /// Writes a list of some rows into a folder.
  init(rows: Int, in folder: URL) throws {
    let routines = [
      ("tight-hamstrings-knee-pain", "phase-1"), ("tight-hamstrings-knee-pain", "phase-2"),
      ("tight-hamstrings-knee-pain", "phase-3"), ("sciatic-hamstring-knee-pain", "phase-1"),
      ("sciatic-hamstring-knee-pain", "phase-2"), ("sciatic-hamstring-knee-pain", "phase-3"),
    ]
    var text = "id,name,born,condition,routine,side,therapist,start\n"
    for row in 0..<rows {
      let (condition, routine) = routines[row % routines.count]
      let side = row.isMultiple(of: 2) ? "left" : "right"
      text += "p\(row),Patient Number \(row),19\(60 + row % 30)-03-0\(row % 9 + 1),\(condition),\(routine),\(side),"
      text += "Ana Bell,2026-11-\(10 + row % 14)\n"
    }
    path = folder.appending(path: "patients-\(rows).csv").path
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
