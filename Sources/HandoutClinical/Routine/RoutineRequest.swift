/// Which exercises are asked for. What the command line says comes before the patient file.
package struct RoutineRequest: Hashable, Sendable {
  /// A phase id; nil leaves it to the patient file, then to the first phase.
  package var routine: Located<String>?
  /// A list that replaces the phase's selection; empty leaves it to the patient file.
  package var exercises: [Located<String>]
  /// Whether listed exercises keep their order, and added ones come last.
  package var keepsOrder: Bool
  package var patient: Patient

  package init(
    routine: Located<String>? = nil, exercises: [Located<String>] = [], keepsOrder: Bool = false,
    patient: Patient = Patient()
  ) {
    self.routine = routine
    self.exercises = exercises
    self.keepsOrder = keepsOrder
    self.patient = patient
  }
}
