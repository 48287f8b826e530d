import HandoutClinical
import HandoutFigures
package import HandoutInput
import HandoutLayouts

/// The kinds of files that a clinic writes.
public enum FileKind: String, CaseIterable, Sendable {
  case patient
  case clinic
  case exercise
  case condition
  case pose
  case design
  case codes

  /// What such a file may hold: found by asking the decoder, with a meaning for each key.
  package var schema: FileSchema {
    FileSchema(kind: rawValue, form: form, meanings: meanings)
  }

  private var form: FileForm {
    switch self {
    case .patient: HandoutClinical.Patient.form
    case .clinic: Clinic.form
    case .exercise: Exercise.form
    case .condition: ConditionProfile.form
    case .pose: PoseReader.form
    case .design: PageDesign.form
    case .codes: CodeTable.form
    }
  }

  private var meanings: KeyMeanings {
    switch self {
    case .patient: .patient
    case .clinic: .clinic
    case .exercise: .exercise
    case .condition: .condition
    case .pose: .pose
    case .design: .design
    case .codes: .codes
    }
  }
}
