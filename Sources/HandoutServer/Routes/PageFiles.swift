import CPage
import HTTPTypes
import HandoutInput

/// The files of the therapist's page, which are part of the program: `/` is `index.html`, `/page/…` are the others.
enum PageFiles {
  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml",
  ]

  /// The files by their paths.
  private static let files: [String: TaggedBytes] = {
    var files: [String: TaggedBytes] = [:]
    for index in 0..<CPageCount() {
      let file = CPageFileAt(index)
      let name = String(cString: file.name)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
      let ending = String(name.split(separator: ".").last ?? "")
      files[path(of: name)] = TaggedBytes(bytes, type: types[ending] ?? "application/octet-stream")
    }
    return files
  }()

  private static func path(of name: String) -> String { name == "index.html" ? "/" : "/page/\(name)" }

  /// Whether a path is that of a file.
  static func has(_ path: String) -> Bool { files[path] != nil }

  /// The routes of the files. They are no part of what programs may ask, so the OpenAPI document does not list them.
  static var routes: [Route] {
    files.map { path, file in
      let operation = Operation(
        "page", "A file of the page.", answer: .init("The file.", [file.type: ["type": "string"]]))
      return Route(.get, path, operation) { request, _ in file.response(to: request) }
    }
  }
}
