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
    for group in known {
      if let node = stated?.optional(group.rawValue) {
        values.read(group, node, orElse: nearest(flowsFreely: flowsFreely))
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

  /// - Parameter others: whose values are taken where a younger key is not stated, the first one that has them; asked for only then.
  private mutating func read(
    _ group: MetricGroup, _ node: YAMLNode, orElse others: @autoclosure () -> [DesignMetrics]
  ) {
    let map = node.mapping(Self.keys(of: group))
    for metric in group.metrics {
      lengths[metric] = Self.value(metric.parts.key, in: map) {
        $0.length()
      } usual: {
        metric.mayBeMissing ? others().lazy.compactMap { $0.lengths[metric] }.first : nil
      }
    }
    for share in group.shares {
      shares[share] = Self.value(share.parts.key, in: map) {
        $0.decimal(share.range)
      } usual: {
        others().lazy.compactMap { $0.shares[share] }.first
      }
    }
    guard group.hasPadding else { return }
    let sides = map.required("padding").items(4...4).map { $0.length() }
    guard sides.count == 4 else { return }
    paddings[group] = Insets(top: sides[0], right: sides[1], bottom: sides[2], left: sides[3])
  }

  /// The value of a key; the usual one where it is not stated, and required where there is none.
  private static func value<Value>(
    _ key: String, in map: YAMLMapping, read: (YAMLNode) -> Value, usual: () -> Value?
  ) -> Value {
    if map.states(key) { return read(map.required(key)) }
    guard let usual = usual() else { return read(map.required(key)) }
    return map.optional(key).map(read) ?? usual
  }

  /// The built-in designs whose values stand for younger keys, the nearest first.
  private static func nearest(flowsFreely: Bool) -> [DesignMetrics] {
    (flowsFreely ? [full, sheet] : [sheet, full]).compactMap(\.self)
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
