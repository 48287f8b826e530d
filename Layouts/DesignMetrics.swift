import HandoutGeometry
import HandoutInput

/// Reads the lengths and proportions of a design.
struct DesignMetrics {
  var lengths: [Metric: Length] = [:]
  var shares: [MetricShare: Double] = [:]
  var paddings: [MetricGroup: Insets] = [:]

  /// The lengths and proportions of a design file.
  ///
  /// Files that were written before lengths were data have none: groups that are not stated are those of the built-in design that has
  /// them, as far as it has. So are proportions, which are younger than the lengths of their groups.
  ///
  /// - Parameters:
  ///   - known: the groups that the design may state.
  ///   - needed: the groups that the design's forms use.
  ///   - flowsFreely: whether the design is one of sections without regions, whose built-in one is `full`.
  static func decoded(
    _ node: YAMLNode?, known: [MetricGroup], needed: Set<MetricGroup>, flowsFreely: Bool, in map: YAMLMapping
  ) -> DesignMetrics {
    var values = DesignMetrics()
    let stated = node?.mapping(known.map(\.rawValue))
    let usual = [full, sheet].compactMap(\.self)
    let nearest = flowsFreely ? usual : usual.reversed()
    for group in known {
      if let node = stated?.optional(group.rawValue) {
        values.read(group, node, orElse: nearest)
      } else if needed.contains(group) {
        guard let full else { continue }
        values.take(group, from: full)
        if group.metrics.contains(where: { full.lengths[$0] == nil }) {
          (node ?? map.node).reject(
            "the lengths \"\(words: group.rawValue)\" are missing, which a form of this design needs",
            help: "add \(words: group.rawValue): below metrics: with \(words: keys(of: group).joined(separator: ", "))")
        }
      }
    }
    return values
  }

  private mutating func take(_ group: MetricGroup, from other: DesignMetrics) {
    for metric in group.metrics { lengths[metric] = other.lengths[metric] }
    for share in group.shares { shares[share] = other.shares[share] }
    paddings[group] = other.paddings[group]
  }

  private static func keys(of group: MetricGroup) -> [String] {
    (group.hasPadding ? ["padding"] : []) + group.metrics.map(\.parts.key) + group.shares.map(\.parts.key)
  }

  /// - Parameter others: whose values are taken where a younger key is not stated, the first one that has them.
  private mutating func read(_ group: MetricGroup, _ node: YAMLNode, orElse others: [DesignMetrics]) {
    let map = node.mapping(Self.keys(of: group))
    for metric in group.metrics {
      let key = metric.parts.key
      let usual = metric.mayBeMissing ? others.lazy.compactMap { $0.lengths[metric] }.first : nil
      lengths[metric] = (usual == nil ? map.required(key) : map.optional(key))?.length() ?? usual
    }
    for share in group.shares {
      let key = share.parts.key
      let usual = others.lazy.compactMap { $0.shares[share] }.first
      shares[share] = (usual == nil ? map.required(key) : map.optional(key))?.decimal(share.range) ?? usual
    }
    guard group.hasPadding else { return }
    let sides = map.required("padding").items(4...4).map { $0.length() }
    guard sides.count == 4 else { return }
    paddings[group] = Insets(top: sides[0], right: sides[1], bottom: sides[2], left: sides[3])
  }

  private static let full = builtIn("full")
  private static let sheet = builtIn("sheet")

  /// The lengths and proportions of a built-in design, every one stated.
  private static func builtIn(_ id: String) -> DesignMetrics? {
    let name = "Designs/\(id).yaml"
    guard let bytes = LayoutFiles.bytes(named: name),
      let document = try? YAMLDocument(name: name, bytes: bytes, origin: .library)
    else { return nil }
    return try? document.decode { node in
      var values = DesignMetrics()
      let stated = node.entries().first { $0.key.text() == "metrics" }?.value
      for entry in stated?.entries() ?? [] {
        guard let group = MetricGroup(rawValue: entry.key.text()) else { continue }
        values.read(group, entry.value, orElse: [])
      }
      return values
    }
  }
}
