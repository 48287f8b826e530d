/// The three shapes of a hand, (along, toward the back or the thumb) from the wrist.
enum HandTemplates {
  /// The open hand.
  static let relaxedPalm = Template(
    (-1.6, 2.3), (1.5, 2.7), (5, 3.5), (8.5, 3.8), (12, 4.1), (14.8, 4.5), (16.6, 4.3), (17.4, 3.1),
    (16.6, 1.5), (14, -0.3), (11, -1.9), (7.5, -3.2), (4, -3.2), (1, -2.6), (-1.6, -2.3))

  /// Its thumb.
  static let relaxedThumb = Template(
    (0.6, 1.6), (2.6, 4.2), (5.4, 6), (8.2, 6.9), (9.8, 6.7), (9.8, 5.6), (7.8, 4.8), (5.4, 3.2), (3, 0.8))

  /// A line between its fingers.
  static let relaxedFirstLine = Template(
    (16.8, 2.4), (13.6, 1.7), (11, 1.6))

  /// A second line between its fingers.
  static let relaxedSecondLine = Template(
    (15.6, 0.9), (12.8, 0.1), (10.6, 0))

  /// The hand laid flat.
  static let flatPalm = Template(
    (-1.6, 2.3), (2, 2.4), (6, 1.9), (10, 1), (14, 0.1), (17, -0.6), (18.2, -1.3), (17.4, -2), (12, -2.1),
    (6, -2.1), (1, -2.4), (-1.6, -2.3))

  /// Its thumb.
  static let flatThumb = Template(
    (3, -1.8), (3, -0.2), (4, -0.2), (4, -1.8))

  /// The line between its fingers.
  static let flatLine = Template(
    (16.6, -1.3), (13.2, -1), (10.8, -0.7))

  /// The closed hand.
  static let fistPalm = Template(
    (-1.6, 2.3), (2, 3), (5.5, 4), (8.4, 3.8), (9.6, 2), (9.5, -1), (8.2, -2.9), (5, -3.5), (2, -3.1),
    (-1.6, -2.3))

  /// Its thumb.
  static let fistThumb = Template(
    (2.4, 0.6), (4.2, 2.4), (6.6, 3.3), (8.4, 2.4), (8, 1.1), (6.2, 0.9), (4.2, -0.3))

  /// A line between its fingers.
  static let fistFirstLine = Template(
    (9.5, 0), (6.6, -0.4))

  /// A second line between its fingers.
  static let fistSecondLine = Template(
    (8.9, -1.6), (6, -1.8))
}
