/// What a finished file has besides its pages.
package struct FileAdditions: Sendable {
  /// The file that is attached; nil for none.
  package var attachment: Attachment?
  /// The colour profile (ICC, RGB) of an archived file, which keeps to PDF/A-3a (ISO 19005-3) beside PDF/UA-1; nil for a file that
  /// is not meant to be archived.
  package var archiveProfile: [UInt8]?

  /// A file with pages only.
  package init() {}
}

/// A file within a file, which readers list, save and pass on (PDF 1.7, §7.11.4; ISO 19005-3, annex E).
package struct Attachment: Hashable, Sendable {
  /// The name under which it is saved: `plan.json`, in ASCII.
  package var name: String
  /// The media type, such as `application/json`.
  package var mediaType: String
  /// What it is, for people who look through attachments.
  package var description: String
  package var bytes: [UInt8]

  package init(name: String, mediaType: String, description: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.description = description
    self.bytes = bytes
  }
}
