import HandoutKit

/// What a server can do, as clients of FHIR ask for it.
enum CapabilityStatement {
  /// The day on which what it says last changed.
  private static let date = "2026-11-30"

  static func json(_ version: FHIRVersion) -> [UInt8] {
    let operation = FHIRValue.object([
      "name": .text("handout"), "definition": .text("urn:handout:fhir:operation:handout"),
      "documentation": .text(
        "Takes a Bundle with a CarePlan or ServiceRequests, and gives a DocumentReference with the handout, or the PDF by Accept."
      ),
    ])
    let statement = FHIRValue.object([
      "resourceType": .text("CapabilityStatement"), "status": .text("active"), "date": .text(date),
      "kind": .text("instance"), "fhirVersion": .text(version.number), "format": .list([.text("json")]),
      "software": .object(["name": .text("Handout"), "version": .text(HandoutPress.version)]),
      "implementation": .object(["description": .text("Prints home exercise programs of plans of care.")]),
      "rest": .list([.object(["mode": .text("server"), "operation": .list([operation])])]),
    ])
    return (try? JSONText.line(statement)) ?? []
  }
}
