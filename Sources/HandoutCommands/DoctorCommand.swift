import ArgumentParser
import HandoutBatch
import HandoutKit

/// `handout doctor`: what this machine has of what a handout needs.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Shows the program's version and commit, the libraries, the color profile, and the fonts with their paths and licenses."
  )

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions

  /// The report, with what only the program knows.
  private struct Record: Encodable {
    let version: String
    /// The commit that the program is built from, with `-dirty` behind it where files were changed; nil outside of a repository.
    let commit: String?
    let libraries: [MachineReport.Library]
    let colorProfile: MachineReport.ColorProfile
    let fonts: [MachineReport.Family]
  }

  func run() throws {
    try Console.run { () throws(HandoutError) in
      let report = try library.press().machineReport()
      let record = Record(
        version: report.version, commit: commitOfBuild.isEmpty ? nil : commitOfBuild,
        libraries: report.libraries + BatchList.libraries, colorProfile: report.colorProfile,
        fonts: report.fonts)
      try Console.result(json ? JSONText.text(record) : text(record))
    }
  }

  /// A line each: the program, the libraries, the faces. What is missing says what brings it.
  private func text(_ record: Record) -> String {
    var rows = [["handout", record.version, record.commit.map { "commit \($0)" } ?? ""]]
    for library in record.libraries {
      let meaning = library.meaning.map { "; \($0)" } ?? ""
      rows.append([library.name, library.version ?? "missing", "\(library.purpose) (\(library.package))\(meaning)"])
    }
    let profile = record.colorProfile
    rows.append([
      "sRGB profile", profile.isUsable ? profile.path : "missing", "files to be archived (\(profile.package))",
    ])
    for family in record.fonts {
      if family.faces.isEmpty { rows.append([family.family, "missing", family.package]) }
      rows += family.faces.map { face in
        // What follows names the programs that hinted the font.
        [face.name, face.path, "\(face.version.prefix { $0 != ";" }). \(face.license)."]
      }
    }
    let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      "\(row[0].padded(to: widths[0]))  \(row[1].padded(to: widths[1]))  \(row[2])".trimmedAtEnd
    }.joined(separator: "\n")
  }
}
