import Foundation
import HandoutKit

var patient = Patient()
patient.id = "0041"
patient.name = "Maria Alvarez"
patient.born = "1962-04-17"
patient.side = .left
patient.nextVisit = "2026-12-05 09:30"

do {
  let press = try HandoutPress()  // fonts and library, opened once for any number of handouts and tasks
  var request = HandoutRequest(
    condition: "tight-hamstrings-knee-pain", date: try HandoutDate(parsing: "2026-11-21"))
  request.patient = .value(patient)
  request.settings.designs = ["sheet", "log"]
  let handout = try press.make(request)
  for warning in handout.warnings { print(warning.rendered(color: false)) }
  try SafeFile.write(handout.pdf, to: "maria.pdf")  // in one piece or not at all
} catch {
  for mistake in error.diagnostics { print(mistake.rendered(color: false)) }
  exit(error.kind.exitCode)
}
