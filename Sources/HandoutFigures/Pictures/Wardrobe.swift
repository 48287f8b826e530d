/// The hair and the clothes with which a shape is drawn.
///
/// A picture holds the layers of every choice; a look picks one of each.
package struct Wardrobe: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let shortHair = Wardrobe(rawValue: 1)
  package static let bun = Wardrobe(rawValue: 2)
  package static let ponytail = Wardrobe(rawValue: 4)
  package static let shorts = Wardrobe(rawValue: 8)
  package static let leggings = Wardrobe(rawValue: 16)

  /// Every hair.
  package static let anyHair: Wardrobe = [.shortHair, .bun, .ponytail]
  /// Everything worn on the legs.
  package static let anyLegwear: Wardrobe = [.shorts, .leggings]
  /// Drawn always.
  package static let any: Wardrobe = [.anyHair, .anyLegwear]

  /// Whether a shape of this wardrobe is drawn for a look's choice of one hair and one legwear.
  package func includes(_ choice: Wardrobe) -> Bool {
    !intersection(choice).isDisjoint(with: .anyHair) && !intersection(choice).isDisjoint(with: .anyLegwear)
  }
}
