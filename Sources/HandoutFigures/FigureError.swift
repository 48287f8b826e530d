package import HandoutYAML

/// Why there is no picture.
package enum FigureError: Error, Hashable, Sendable {
  /// The pose or look file cannot be read.
  case unreadable(YAMLError)
  /// The body cannot be in these positions; the issues say where and by how many centimetres.
  case unsound(pose: String, [PoseIssue])
  /// A compiled picture is cut short, or of another version.
  case damaged(String)
}
