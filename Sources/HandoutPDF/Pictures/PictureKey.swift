import HandoutPages

/// What makes two written pictures the same: lines keep their width on paper, so the scale counts too.
struct PictureKey: Hashable, Sendable {
  let drawing: Drawing
  let scale: Double
}
