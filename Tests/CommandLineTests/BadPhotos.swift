/// Exercise files whose photograph is the mistake.
enum BadPhotos {
  static let files: [BadInput] = [
    photo("photo missing", "none.jpg", code: 66, "there is no photo library/Pictures/none.jpg"),
    photo("photo outside of the folder", "../secret.jpg", "must be the name of a file in the folder Pictures"),
    photo("photo by its whole path", "/etc/photo.jpg", "must be the name of a file in the folder Pictures"),
    photo("photo in a folder above", "knee/../../x.jpg", "copy the photo into the folder Pictures"),
    photo("photo with a path of Windows", "'C:\\photos\\x.jpg'", "write folders with / between them"),
    photo("photo by an address", "https://example.org/x.jpg", "must be the name of a file"),
    photo("photo of a third panel", "{middle: x.jpg}", column: 9, "unknown key \"middle\""),
    photo("photo of no panel", "{}", "names no file"),
    photo(
      "photo of an end that nothing describes", "{end: x.jpg}", exercise: "quad-set", removing: "  end: ",
      "the photo of the end has no alternate text"),
    photo("HEIC photo", "x.heic", bytes: heic, "Settings, Camera, Formats, Most Compatible"),
    photo("HEIC photo with the name of a JPEG", "x.jpg", bytes: heic, "a photo in HEIC form"),
    photo("TIFF photo", "x.tif", bytes: [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], "is a TIFF file"),
    photo("text as photo", "x.jpg", bytes: Array("hello".utf8), "neither a JPEG nor a PNG nor a WebP"),
    photo("empty photo", "x.jpg", bytes: [], "is an empty file"),
    photo("photo cut short", "x.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "is a damaged JPEG file"),
    large,
  ]

  private static var large: BadInput {
    var input = photo(
      "photo of 33 megabytes", "x.jpg", bytes: Array(repeating: 0, count: 33 << 20), "the file is larger than 32 MB")
    input.start = "library/Pictures/x.jpg: error: "
    return input
  }

  private static let heic: [UInt8] = [0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8)

  /// A library with one exercise whose `photo` is the mistake.
  private static func photo(
    _ name: String, _ value: String, exercise: String = "bridge", removing removed: String? = nil,
    bytes: [UInt8]? = nil, code: Int32 = 65, column: Int = 8, _ says: String
  ) -> BadInput {
    let shipped = (try? ShippedFile(name: "Exercises/\(exercise).yaml").replacing("^", with: "")) ?? ""
    var lines = shipped.split(separator: "\n").map(String.init)
    if let removed { lines.removeAll { $0.hasPrefix(removed) } }
    lines.append("photo: \(value)")
    let text = lines.joined(separator: "\n") + "\n"
    var files = ["library/Exercises/\(exercise).yaml": Array(text.utf8)]
    if let bytes { files["library/Pictures/\(value)"] = bytes }
    return BadInput(
      name: name, code: code, start: "library/Exercises/\(exercise).yaml:\(lines.count):\(column): error: ", says: says,
      arguments: Workspace.make + ["--library", "library", "--exercises", exercise, "-o", "handout.pdf"], files: files)
  }
}
