/// Why an attachment could not be read out of a file.
package enum AttachmentError: Error, Hashable, Sendable {
  /// The library that reads files is not installed, or is another one.
  case library(EncryptionError)
  /// The bytes are no sound PDF; the library's words.
  case damaged(String)
  /// The file opens with a password, and none was given.
  case needsPassword
  /// The file opens with another password.
  case wrongPassword
  /// Several attachments have the name.
  case several(count: Int)
  /// The attachment is longer than is read, in bytes.
  case tooLong(limit: Int)
  /// The attachment is packed in a way that is not read; the names of its filters.
  case filter(String)
}
