/// The file formats of a single picture.
public enum PictureFormat: String, CaseIterable, Sendable {
  case svg
  case png
  case pdf
}
