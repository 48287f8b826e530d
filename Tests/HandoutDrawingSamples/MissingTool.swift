/// A program or file the tests need and do not find; the description holds the line that installs it.
package struct MissingTool: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
