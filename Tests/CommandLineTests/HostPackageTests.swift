import Foundation
import Testing

/// A Swift program of one's own that uses the library: what it must fetch, and the example that README and guide give it.
@Suite struct HostPackageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  /// The example is a program of this package: it is built, it runs, and its file is the command line's.
  @Test func theExampleIsAProgram() throws {
    let sample = try text("Tests/SwiftSample/main.swift")
    for page in ["README.md", "Sources/HandoutKit/HandoutKit.docc/Embedding.md"] {
      #expect(try text(page).contains("```swift\n\(sample)```"), "\(page) has another example than Tests/SwiftSample")
    }
    let workspace = try Workspace()
    let program = URL(filePath: try Workspace.program).deletingLastPathComponent().appending(path: "SwiftSample").path
    let run = try workspace.run([program])
    #expect(run.status == 0, "\(run.text)\(run.errors)")
    let made = try workspace.handout([
      "make", Workspace.condition, "--id", "0041", "--name", "Maria Alvarez", "--born", "1962-04-17", "--side", "left",
      "--next-visit", "2026-12-05 09:30", "--design", "sheet,log", "--date", "2026-11-21", "-o", "-",
    ])
    #expect(made.status == 0, "\(made.errors)")
    #expect(try workspace.read("maria.pdf") == made.output)
  }

  /// The line of README and guide, in a package of a host's own.
  private func host(in workspace: Workspace, also crypto: String? = nil) throws {
    let line = #".package(path: "../handout", traits: [])"#
    for page in ["README.md", "Sources/HandoutKit/HandoutKit.docc/Embedding.md"] {
      #expect(try text(page).contains(line))
    }
    let pin = crypto.map { ", .package(url: \"https://github.com/apple/swift-crypto\", exact: \"\($0)\")" } ?? ""
    let target =
      #".executableTarget(name: "sheets", dependencies: [.product(name: "HandoutKit", package: "handout")\#(crypto == nil ? "" : #", .product(name: "Crypto", package: "swift-crypto")"#)])"#
    let manifest = """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(name: "sheets", dependencies: [\(line)\(pin)], targets: [\(target)])
      """
    try workspace.write(Array(manifest.utf8), to: "sheets/Package.swift")
    try workspace.write(Array("print(1)\n".utf8), to: "sheets/Sources/sheets/main.swift")
    // A package of that name beside the host's, as the line says; the sources of the library are this repository's.
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "handout"), withIntermediateDirectories: true)
    for name in ["Package.swift", "Sources", "Layouts", "Assets", "Tests"] {
      try FileManager.default.createSymbolicLink(
        at: workspace.folder.appending(path: "handout/\(name)"), withDestinationURL: Self.root.appending(path: name))
    }
  }

  /// Lets the host fetch from the clones that this package was built with, so that no network is needed.
  private func mirrorClones(in workspace: Workspace) throws {
    let clones = Self.root.appending(path: ".build/repositories")
    let mirrors = workspace.folder.appending(path: "mirrors")
    try FileManager.default.createDirectory(at: mirrors, withIntermediateDirectories: true)
    var entries: [[String: String]] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: clones.path) {
      let clone = clones.appending(path: name).path
      let address = try workspace.run(["git", "-C", clone, "config", "remote.origin.url"]).text
        .trimmingCharacters(in: .newlines)
      guard let package = address.split(separator: "/").last else { continue }
      // The last word of an address is a package's identity.
      let mirror = mirrors.appending(path: String(package)).path
      try FileManager.default.createSymbolicLink(atPath: mirror, withDestinationPath: clone)
      entries.append(["original": address, "mirror": "file://\(mirror)"])
    }
    try #require(entries.count > 2, "there are no clones in \(clones.path)")
    let json = try JSONSerialization.data(withJSONObject: ["version": 1, "object": entries])
    try workspace.write(json, to: "sheets/.swiftpm/configuration/mirrors.json")
  }

  /// What is fetched for the host, by name with its version.
  private func fetched(in workspace: Workspace) throws -> [String: String] {
    try mirrorClones(in: workspace)
    let run = try workspace.run(
      ["swift", "package", "--package-path", "sheets", "--disable-dependency-cache", "resolve"],
      environment: ["HOME": workspace.folder.path])
    try #require(run.status == 0, "\(run.errors)")
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: workspace.folder.appending(path: "sheets/.build/checkouts").path)
    struct Pins: Decodable {
      struct Pin: Decodable {
        struct State: Decodable { var version: String? }
        var identity: String
        var state: State
      }
      var pins: [Pin]
    }
    let pins = try JSONDecoder().decode(Pins.self, from: Data(try workspace.read("sheets/Package.resolved"))).pins
    #expect(Set(pins.map(\.identity)) == Set(folders))
    return Dictionary(uniqueKeysWithValues: pins.map { ($0.identity, $0.state.version ?? "") })
  }

  private static let needed: Set<String> = ["swift-argument-parser", "swift-crypto", "swift-asn1"]

  /// Nothing of the server is fetched; an older and the newest swift-crypto both go.
  @Test(arguments: [nil, "3.12.3", "4.5.2"]) func aHostFetchesWhatItNeeds(crypto: String?) throws {
    let workspace = try Workspace()
    try host(in: workspace, also: crypto)
    let fetched = try fetched(in: workspace)
    #expect(Set(fetched.keys) == Self.needed)
    if let crypto { #expect(fetched["swift-crypto"] == crypto) }
  }

  /// What the test above counts would be far more with the server's trait.
  @Test func theServerNeedsMore() throws {
    let resolved = try text("Package.resolved")
    #expect(resolved.contains("\"hummingbird\"") && resolved.contains("\"swift-nio\""))
  }
}
