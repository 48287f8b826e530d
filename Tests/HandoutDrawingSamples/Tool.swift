import Foundation

/// A program that reads finished files for the tests.
package struct Tool {
  /// What a program printed and how it ended.
  package struct Result {
    /// Standard output and standard error.
    package var output: String
    package var status: Int32
  }

  private let path: String

  /// - Parameters:
  ///   - name: the program's name.
  ///   - install: the line that installs it.
  package init(_ name: String, install: String) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    guard let path = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile(atPath:))
    else { throw MissingTool("\(name) is missing: \(install)") }
    self.path = path
  }

  /// - Parameter path: the program's place, already checked.
  package init(path: String) {
    self.path = path
  }

  /// Runs the program on a temporary file with the bytes; `{}` in the arguments stands for the file's path.
  package func run(_ arguments: [String], on bytes: [UInt8]) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments.map { $0 == "{}" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(output: String(decoding: output, as: UTF8.self), status: process.terminationStatus)
  }
}
