/// Why the fonts of a handout could not be loaded.
package enum FontError: Error, Hashable, Sendable {
  /// No folder holds the family's files; installing the package puts them there.
  case missingFamily(name: String, package: String, searched: [String])
  /// A file was found but is not a font that can be used.
  case unreadable(path: String, reason: String)
}

extension FontError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingFamily(let name, let package, let searched):
      "The font \(name) is not installed (searched \(searched.joined(separator: ", "))). Install \(package)."
    case .unreadable(let path, let reason):
      "The font file \(path) cannot be used: \(reason)."
    }
  }
}
