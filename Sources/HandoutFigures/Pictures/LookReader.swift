import HandoutGeometry
import HandoutInput

/// Reads look files (`schema: look/1`).
package enum LookReader {
  /// The look in a file.
  ///
  /// - Throws: `FigureError.unreadable` with every complaint.
  package static func read(name: String, bytes: [UInt8]) throws(FigureError) -> Look {
    do throws(YAMLError) {
      return try YAMLDocument(name: name, bytes: bytes, origin: .library).decode(look)
    } catch {
      throw .unreadable(error)
    }
  }

  private enum Hair: String, CaseIterable {
    case short, bun, ponytail

    var wardrobe: Wardrobe {
      switch self {
      case .short: .shortHair
      case .bun: .bun
      case .ponytail: .ponytail
      }
    }
  }

  private enum Legwear: String, CaseIterable {
    case shorts, leggings

    var wardrobe: Wardrobe { self == .shorts ? .shorts : .leggings }
  }

  private static func look(_ node: YAMLNode) -> Look {
    let map = node.mapping(["schema", "id", "title", "hair", "legwear", "widths", "colors"])
    map.required("schema").constant("look/1")
    let hair = map.required("hair").enumeration(Hair.self) ?? .short
    let legwear = map.required("legwear").enumeration(Legwear.self) ?? .shorts
    var look = Look(
      id: map.required("id").identifier(), wardrobe: [hair.wardrobe, legwear.wardrobe], widths: .standard,
      colors: [:])
    for (language, title) in map.optional("title")?.entries() ?? [] {
      look.title[language.identifier()] = title.text(longest: 200)
    }
    if let widths = map.optional("widths") { look.widths = self.widths(widths) }
    for (key, value) in map.required("colors").entries() {
      guard let name = key.scalarText, let role = PaintRole(name: name) else {
        key.reject(
          "\"\(key.scalarText ?? "")\" is not a part of a picture",
          help: "parts are \(PaintRole.allCases.map(\.name).joined(separator: ", "))")
        continue
      }
      guard let text = value.scalarText, let color = Color(hex: text) else {
        value.reject("\(value.field) must be a colour such as \"#4E9AAA\"")
        continue
      }
      look.colors[role] = color
    }
    return look
  }

  private static func widths(_ node: YAMLNode) -> BodyWidths {
    let map = node.mapping(["trunk", "leg", "arm"])
    func factor(_ key: String) -> Double { map.optional(key)?.decimal(0.8...1.35) ?? 1 }
    return BodyWidths(trunk: factor("trunk"), leg: factor("leg"), arm: factor("arm"))
  }
}
