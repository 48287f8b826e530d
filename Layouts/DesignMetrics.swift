import HandoutGeometry
import HandoutInput

/// Reads the lengths of a design.
enum DesignMetrics {
  typealias Values = (lengths: [Metric: Length], paddings: [MetricGroup: Insets])

  /// The lengths of a design file.
  ///
  /// Files that were written before lengths were data have none: groups that are not stated are those of the built-in design that has
  /// them, as far as it has.
  ///
  /// - Parameters:
  ///   - known: the groups that the design may state.
  ///   - needed: the groups that the design's forms use.
  static func decoded(
    _ node: YAMLNode?, known: [MetricGroup], needed: Set<MetricGroup>, in map: YAMLMapping
  ) -> Values {
    var values: Values = ([:], [:])
    let stated = node?.mapping(known.map(\.rawValue))
    for group in known {
      if let node = stated?.optional(group.rawValue) {
        read(group, node, into: &values)
      } else if needed.contains(group) {
        guard let usual else { continue }
        for metric in group.metrics { values.lengths[metric] = usual.lengths[metric] }
        values.paddings[group] = usual.paddings[group]
        if group.metrics.contains(where: { usual.lengths[$0] == nil }) {
          (node ?? map.node).reject(
            "the lengths \"\(words: group.rawValue)\" are missing, which a form of this design needs",
            help: "add \(words: group.rawValue): below metrics: with \(words: keys(of: group).joined(separator: ", "))")
        }
      }
    }
    return values
  }

  private static func keys(of group: MetricGroup) -> [String] {
    (group.hasPadding ? ["padding"] : []) + group.metrics.map(\.parts.key)
  }

  private static func read(_ group: MetricGroup, _ node: YAMLNode, into values: inout Values) {
    let map = node.mapping(keys(of: group))
    for metric in group.metrics { values.lengths[metric] = map.required(metric.parts.key).length() }
    guard group.hasPadding else { return }
    let sides = map.required("padding").items(4...4).map { $0.length() }
    guard sides.count == 4 else { return }
    values.paddings[group] = Insets(top: sides[0], right: sides[1], bottom: sides[2], left: sides[3])
  }

  /// The lengths of the built-in design whose forms are older than lengths in files.
  private static let usual: Values? = {
    guard let bytes = LayoutFiles.bytes(named: "Designs/full.yaml"),
      let document = try? YAMLDocument(name: "Designs/full.yaml", bytes: bytes, origin: .library)
    else { return nil }
    return try? document.decode { node in
      var values: Values = ([:], [:])
      let stated = node.entries().first { $0.key.text() == "metrics" }?.value
      for entry in stated?.entries() ?? [] {
        guard let group = MetricGroup(rawValue: entry.key.text()) else { continue }
        read(group, entry.value, into: &values)
      }
      return values
    }
  }()
}
