/// Where content files come from: a folder, or the built-in library.
package struct ContentProvider: Sendable {
  /// The bytes of a file by its relative name (`Conditions/sciatica.yaml`), nil if there is none.
  package let read: @Sendable (String) throws -> [UInt8]?
  /// The names of the files in a folder (`Conditions`), without the folder.
  package let list: @Sendable (String) throws -> [String]
  /// A file's name as complaints show it.
  package let displayName: @Sendable (String) -> String

  package init(
    read: @escaping @Sendable (String) throws -> [UInt8]?,
    list: @escaping @Sendable (String) throws -> [String],
    displayName: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.read = read
    self.list = list
    self.displayName = displayName
  }
}
