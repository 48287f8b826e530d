/// Looks for an anchor, alias, tag or `?` key near a place where parsing failed: with the characters masked, a
/// mapping behind `&name` no longer parses, and the real reason should be told.
enum ForbiddenConstruct {
  /// The last such construct on the failing line or one of the two lines above it.
  static func find(
    in source: SourceText, near line: Int
  ) -> (construct: Masking.Construct, line: Int, column: Int)? {
    guard line >= source.firstLine else { return nil }
    for number in stride(from: line, through: max(source.firstLine, line - 2), by: -1) {
      let scalars = Array(source.line(number).unicodeScalars)
      var atStart = true
      for (index, scalar) in scalars.enumerated() {
        if atStart, let construct = construct(scalar, next: index + 1 < scalars.count ? scalars[index + 1] : nil) {
          return (construct, number, index + source.startColumn(ofLine: number))
        }
        // A value starts at the line's start, and behind "- ", ": ", "[", "{" and ",".
        if scalar == " " { continue }
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        atStart = "[{,".unicodeScalars.contains(scalar) || (":-".unicodeScalars.contains(scalar) && next == " ")
      }
    }
    return nil
  }

  private static func construct(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) -> Masking.Construct? {
    let named = next.map { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "!" } ?? false
    switch scalar {
    case "&" where named: return .anchor
    case "*" where named: return .alias
    case "!" where named: return .tag
    case "?" where next == nil || next == " ": return .complexKey
    default: return nil
    }
  }
}
