package import HandoutKit

/// What a request for a handout can be answered with.
package enum OutputFormat: String, CaseIterable, Sendable {
  case pdf
  /// One page as an image.
  case png
  /// All pages side by side on one image.
  case preview
  /// The pages as data, for programs; see `DocumentRecord`.
  case json
  /// All pages as one web page.
  case html

  /// What the file is.
  package var file: ResultRecord.Format {
    switch self {
    case .pdf: .pdf
    case .png, .preview: .png
    case .json: .json
    case .html: .html
    }
  }

  /// The keys of a request that say nothing of such a file.
  var refusedKeys: [String] {
    let ofFiles = ["password", "attach-plan", "archive"]
    return switch self {
    case .pdf: ["page", "dpi"]
    case .png: ofFiles
    case .preview: ["page"] + ofFiles
    case .json, .html: ["page", "dpi"] + ofFiles
    }
  }
}
