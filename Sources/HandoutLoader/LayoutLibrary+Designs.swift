package import HandoutClinical
import HandoutInput
package import HandoutLayouts

extension LayoutLibrary {
  /// The designs whose pages make up one file.
  ///
  /// - Parameter chosen: their ids; none for the usual design.
  /// - Returns: at least one design, each once.
  /// - Throws: `LoadError` for an unknown id, for one that is named twice, and for designs that cannot be printed together.
  package func designs(_ chosen: [Located<String>]) throws(LoadError) -> [PageDesign] {
    guard !chosen.isEmpty else { return [try design(Self.usualDesign)] }
    var designs: [PageDesign] = []
    for id in chosen {
      let design = try design(id.value, namedAt: id.place)
      guard !designs.contains(where: { $0.id == design.id }) else {
        throw LoadError(
          namedAt: id.place, "the design \"\(id.value)\" is named twice", help: "name each design of a file once")
      }
      designs.append(design)
      guard let other = designs.first(where: { $0.pages.isTurnedUnlike(design.pages) }) else { continue }
      throw LoadError(
        namedAt: id.place,
        "the designs \"\(other.id)\" and \"\(design.id)\" cannot be printed in one file: sheets of the one are turned over the \(words: other.pages.edge), of the other over the \(words: design.pages.edge)",
        help: "make a file of each")
    }
    return designs
  }
}

extension PageDesign.PageCount {
  /// Whether sheets would have to be turned over two edges; one side goes with both.
  fileprivate func isTurnedUnlike(_ other: Self) -> Bool {
    duplex != nil && other.duplex != nil && duplex != other.duplex
  }

  fileprivate var edge: String { duplex == .shortEdge ? "short edge" : "long edge" }
}
