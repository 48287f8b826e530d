/// The leg that an exercise names first.
public enum HandoutSide: String, CaseIterable, Sendable {
  case left
  case right
  case both
}
