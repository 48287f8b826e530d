import Foundation
import Testing

/// The therapist's page in a real browser: each script of `Tests/Page` works with it as people do.
@Suite(.serialized) struct PageTests {
  static let scripts = [
    "keyboard.py", "pointer.py", "accessibility.py", "preview.py", "plans.py", "privacy.py", "webpages.py",
  ]

  @Test(arguments: scripts) func holds(script: String) throws {
    let outcome = try ServerScript.run(script, in: "Page")
    print(outcome.text)
    #expect(outcome.status == 0, "\(script): \(outcome.text)")
  }

  /// The index of the embedded files is that of the folder.
  @Test func everyFileIsServed() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/HandoutServer/Page")
    let server = try RoutesHarness.shared.get()
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
    var count = 0
    while let file = files?.nextObject() as? URL {
      let name = String(file.path.dropFirst(root.path.count + 1))
      guard ["html", "css", "js", "svg"].contains(file.pathExtension) else { continue }
      count += 1
      let answer = try await server.ask("GET", name == "index.html" ? "/" : "/page/\(name)")
      #expect(try answer.status == 200 && answer.body == Array(Data(contentsOf: file)), "\(name)")
    }
    #expect(count > 30)
  }

  /// Two languages say the same things.
  @Test func everyWordIsInBothLanguages() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/HandoutServer/Page/words")
    let keys = try ["en", "es"].map { language in
      let text = try String(contentsOf: folder.appending(path: "\(language).js"), encoding: .utf8)
      return text.matches(of: /(?:^|[{,])\s*'?([A-Za-z0-9-]+)'?:\s/.anchorsMatchLineEndings()).map { String($0.1) }
    }
    #expect(keys[0] == keys[1] && keys[0].count > 100)
  }
}
