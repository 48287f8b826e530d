import HandoutClinical
import HandoutFigures
import HandoutInput
import HandoutLoader

/// Checks every pose file of a library: contacts, joint ranges, frame, arrows, and that the highlight lies on a muscle that the exercise
/// names.
struct PoseCheck {
  let pictures: PictureMaker
  let library: ClinicalLibrary

  /// Everything wrong or doubtful with these poses.
  func findings(of ids: [String], exercises: [String]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for id in ids {
      do throws(LoadError) {
        guard let (pose, name) = try pictures.pose(of: id) else { continue }
        found += check(pose, file: name, hasExercise: exercises.contains(id))
      } catch {
        found += error.diagnostics
      }
    }
    return found
  }

  private func check(_ pose: Pose, file: String, hasExercise: Bool) -> [Diagnostic] {
    let place = SourcePlace(file: file, origin: .library)
    var found = PoseLint().issues(of: pose).map { issue -> Diagnostic in
      let message = Message(value: issue.message)
      return issue.isWarning
        ? Diagnostic(warning: .poseDoubtful, at: place, message) : Diagnostic(at: place, message)
    }
    // An exercise that names no targets is told about where exercises are checked.
    guard hasExercise, let exercise = try? library.exercise(pose.id), !exercise.missing.contains("targets") else {
      return found
    }
    let targets = Set(exercise.targets.map(\.value))
    for highlight in pose.highlights where highlight.targets(in: pose.view).isDisjoint(with: targets) {
      let shown = highlight.targets(in: pose.view).sorted().joined(separator: " or ")
      found.append(
        Diagnostic(
          at: place,
          "the highlight lies on \(shown), but the exercise names \(targets.sorted().joined(separator: ", "))",
          help: "move the highlight, or correct the exercise's targets"))
    }
    return found
  }
}
