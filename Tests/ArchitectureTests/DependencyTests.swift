import Testing

/// Targets import only what the architecture's table allows, in the manifest and in every file.
@Suite struct DependencyTests {
  private let tree = SourceTree()

  @Test func everyImportIsInTheTable() throws {
    let imports = try tree.imports()
    #expect(imports.count > 10)
    for (target, modules) in imports.sorted(by: { $0.key < $1.key }) {
      guard let allowed = DependencyTable.rows[target] else {
        Issue.record("the target \(target) is not in the table")
        continue
      }
      let extra = modules.subtracting(allowed).subtracting(DependencyTable.standard).subtracting([target])
      #expect(extra.isEmpty, "\(target) imports \(extra.sorted())")
    }
  }

  @Test func everyDependencyOfTheManifestIsInTheTable() throws {
    let manifest = Manifest(text: try tree.text("Package.swift"))
    let shipped = manifest.targets.filter { $0.kind != "testTarget" && !isTestSupport($0.name) }
    #expect(shipped.count > 10)
    for target in shipped {
      guard let allowed = DependencyTable.rows[target.name] else {
        Issue.record("the target \(target.name) is not in the table")
        continue
      }
      let extra = target.dependencies.subtracting(allowed)
      #expect(extra.isEmpty, "\(target.name) depends on \(extra.sorted())")
    }
  }

  @Test func theManifestNamesExactlyWhatIsImported() throws {
    let manifest = Manifest(text: try tree.text("Package.swift"))
    let imports = try tree.imports()
    for target in manifest.targets where imports[target.name] != nil && target.kind != "systemLibrary" {
      let imported = (imports[target.name] ?? []).subtracting(DependencyTable.standard)
      let idle = target.dependencies.subtracting(imported)
      #expect(idle.isEmpty, "\(target.name) depends on \(idle.sorted()) and imports nothing of it")
      let missing = imported.subtracting(target.dependencies).subtracting([target.name])
      #expect(missing.isEmpty, "\(target.name) imports \(missing.sorted()) without depending on it")
    }
  }

  @Test func theTableHasNoCycles() {
    var known: Set<String> = []
    var open = DependencyTable.rows
    while let (name, _) = open.first(where: { row in row.value.allSatisfy { known.contains($0) || open[$0] == nil } }) {
      known.insert(name)
      open[name] = nil
    }
    #expect(open.isEmpty, "these depend on each other: \(open.keys.sorted())")
  }

  @Test func nothingButTheServerCanReachTheNetwork() throws {
    for (target, modules) in try tree.imports() where target != DependencyTable.server {
      let reaching = modules.intersection(DependencyTable.network)
      #expect(reaching.isEmpty, "\(target) imports \(reaching.sorted())")
    }
    for (target, folder) in try tree.shippedFolders() where target != DependencyTable.server {
      for file in try tree.files(in: folder) {
        for line in file.codeLines {
          #expect(!line.contains("URLSession") && !line.contains("socket("), "\(file.path): \(line)")
        }
      }
    }
  }

  @Test func theReadersOfThisTestSeeWhatTheyShould() {
    let manifest = Manifest(
      text: """
        .target(name: "A", dependencies: ["B", .product(name: "Yams", package: "Yams"), "C"], path: "x"), // note
        .testTarget(
          name: "ATests", dependencies: ["A"]),
        .executableTarget(name: "tool"),
        """)
    #expect(manifest.targets.map(\.name) == ["A", "tool", "ATests"])
    #expect(manifest.targets.first?.dependencies == ["B", "Yams", "C"])
  }

  /// Targets that only tests use lie below `Tests`.
  private func isTestSupport(_ name: String) -> Bool {
    (try? tree.paths(in: "Tests/\(name)").isEmpty) == false
  }
}
