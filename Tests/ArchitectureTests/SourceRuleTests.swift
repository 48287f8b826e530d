import HandoutAssets
import HandoutLayouts
import Testing

/// Rules that every file of the package keeps.
@Suite struct SourceRuleTests {
  private let tree = SourceTree()
  private let folders = ["Sources", "Layouts", "Assets"]

  @Test func noFileIsLong() throws {
    for folder in folders {
      for file in try tree.files(in: folder, endings: [".swift", ".h"]) {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(lines <= 400, "\(file.path) has \(lines) lines")
      }
    }
  }

  @Test func nothingTrapsOnPurpose() throws {
    let forbidden = ["try!", "as!", "fatalError(", "preconditionFailure(", "precondition(", "unowned(unsafe)"]
    for folder in folders {
      for file in try tree.files(in: folder) {
        for line in file.codeLines {
          for word in forbidden { #expect(!line.contains(word), "\(file.path): \(line)") }
        }
      }
    }
  }

  @Test func nothingPrintsBehindTheBackOfTheProgram() throws {
    for file in try tree.files(in: "Sources") where !file.path.hasPrefix("Sources/HandoutCommands/") {
      for line in file.codeLines { #expect(line.firstMatch(of: /\bprint\(/) == nil, "\(file.path): \(line)") }
    }
  }

  /// The built-in index must hold exactly the files of the folders, byte by byte.
  @Test func theEmbeddedFilesAreThoseOfTheFolders() throws {
    try compare(folder: "Assets", names: AssetFiles.names, bytes: AssetFiles.bytes(named:))
    try compare(folder: "Layouts", names: LayoutFiles.names, bytes: LayoutFiles.bytes(named:))
  }

  private func compare(folder: String, names: [String], bytes: (String) -> [UInt8]?) throws {
    let wanted = try tree.paths(in: folder).filter { !$0.hasSuffix(".swift") && !$0.hasPrefix("C\(folder)/") }
    let missing = Set(wanted).subtracting(names).sorted()
    let extra = Set(names).subtracting(wanted).sorted()
    #expect(missing.isEmpty, "\(folder): not embedded: \(missing); run Tests/embed")
    #expect(extra.isEmpty, "\(folder): embedded without a file: \(extra); run Tests/embed")
    #expect(names == names.sorted())
    for name in wanted where names.contains(name) {
      #expect(bytes(name) == (try tree.bytes("\(folder)/\(name)")), "\(folder)/\(name) has changed")
    }
    #expect(bytes("Conditions/none.yaml") == nil)
  }

  /// A reader of the package can open what a comment cites; facts name their source by its key.
  @Test func nothingCitesAPaperThatIsNotHere() throws {
    let folders = folders + ["Tests"]
    let papers = Set(
      try (folders + [""]).flatMap { try tree.paths(in: $0) }.filter { $0.hasSuffix(".md") }.compactMap {
        $0.split(separator: "/").last.map(String.init)
      })
    #expect(papers.contains("README.md"))
    var count = 0
    for folder in folders {
      for file in try tree.files(in: folder, endings: [".swift", ".h", ".yaml", ".py", ".md"]) {
        count += 1
        for cited in file.text.matches(of: /[A-Za-z0-9-]+\.md\b/).map({ String($0.output) }) {
          #expect(papers.contains(cited), "\(file.path) cites \(cited)")
        }
      }
    }
    #expect(count > 500)
  }

  /// Whoever types the README's first command has every library that the package links or opens, and nothing twice.
  @Test func theInstallLineHoldsEveryLibrary() throws {
    let readme = try tree.text("README.md")
    let command = try #require(readme.split(separator: "\n").first { $0.hasPrefix("apt-get update && ") })
    let match = try #require(command.firstMatch(of: #/install -y ([^&]*[^& ]) && swift run -c release handout make /#))
    let packages = match.1.split(separator: " ").map(String.init)
    #expect(Set(packages).count == packages.count, "\(packages)")
    let manifest = try tree.text("Package.swift")
    let linked = manifest.matches(of: /\.apt\(\["([^"]+)"\]\)/).map { String($0.1) }
    #expect(linked.count >= 6)
    for library in linked { #expect(packages.contains(library), "\(library) is not in the README's first command") }
  }

  @Test func theTopLevelHoldsNothingElse() throws {
    let allowed: Set<String> = [
      "Package.swift", "Package.resolved", "README.md", "Sources", "Tests", "Layouts", "Assets", "findings",
    ]
    let tops = Set(try tree.paths(in: "").compactMap { $0.split(separator: "/").first.map(String.init) })
    // Handouts made by the README's commands are no part of the repository: git ignores them.
    let extra = tops.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".pdf") && !$0.hasSuffix(".png") }.subtracting(
      allowed)
    #expect(extra.isEmpty, "at the top level: \(extra.sorted())")
  }
}
