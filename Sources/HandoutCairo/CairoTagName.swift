import CCairo
import HandoutPages

extension StructureElement.Role {
  /// The name Cairo 1.16 writes for the role.
  ///
  /// Cairo refuses `Artifact`; nothing else uses `Private`, so stage 6 can tell artifacts by it.
  var cairoTagName: String {
    switch self {
    case .link: CAIRO_TAG_LINK
    case .artifact: "Private"
    default: name
    }
  }
}
