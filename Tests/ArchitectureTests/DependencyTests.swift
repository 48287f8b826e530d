import Testing

/// Targets import what the table says, neither more nor less, in the manifest and in their files.
@Suite struct DependencyTests {
  private let tree = SourceTree()

  @Test func importsEqualTheTable() throws {
    let imports = try tree.imports()
    #expect(imports.count > 10)
    for (target, modules) in imports.sorted(by: { $0.key < $1.key }) {
      guard let allowed = DependencyTable.rows[target] else {
        Issue.record("the target \(target) is not in the table")
        continue
      }
      let extra = modules.subtracting(allowed).subtracting(DependencyTable.standard).subtracting([target])
      #expect(extra.isEmpty, "\(target) imports \(extra.sorted())")
      let idle = allowed.subtracting(modules)
      #expect(idle.isEmpty, "\(target) may import \(idle.sorted()), and no file does")
    }
    // What is made of C imports nothing here.
    let rest = DependencyTable.rows.filter { imports[$0.key] == nil && !$0.value.isEmpty }
    #expect(rest.isEmpty, "the table names \(rest.keys.sorted()), which are no targets")
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

  @Test func nothingCanReachTheNetwork() throws {
    for (target, modules) in try tree.imports() where !DependencyTable.servers.contains(target) {
      let reaching = modules.intersection(DependencyTable.network)
      #expect(reaching.isEmpty, "\(target) imports \(reaching.sorted())")
    }
    for (target, folder) in try tree.shippedFolders() where !DependencyTable.servers.contains(target) {
      for file in try tree.files(in: folder) {
        for line in file.codeLines {
          #expect(!line.contains("URLSession") && !line.contains("socket("), "\(file.path): \(line)")
        }
      }
    }
  }

  /// Foundation with its tables would make `libhandout.so` five times as large, and every start of the program three milliseconds longer.
  /// Queues would be the host's.
  @Test(arguments: [("HandoutC", ["Dispatch"]), ("handout", []), ("handout-server", [])])
  func nothingOfFoundationIsLinkedButItsEssentials(product: String, more: [String]) throws {
    let imports = try tree.imports()
    var linked: Set<String> = []
    var open = [product]
    while let name = open.popLast() {
      guard linked.insert(name).inserted else { continue }
      open += DependencyTable.rows[name] ?? []
    }
    #expect(linked.count > 20)
    for target in linked.sorted() {
      let heavy = imports[target]?.intersection(more + ["Foundation", "FoundationInternationalization"]) ?? []
      #expect(heavy.isEmpty, "\(target) imports \(heavy.sorted()); take FoundationEssentials, Glibc or Synchronization")
    }
  }

  @Test func theReadersOfThisTestSeeWhatTheyShould() {
    let manifest = Manifest(
      text: """
        .target(name: "A", dependencies: ["B", .product(name: "Yams", package: "Yams"), "C", .server("H", of: "h")], path: "x"), // note
        .testTarget(
          name: "ATests", dependencies: ["A"]),
        .executableTarget(name: "tool"),
        """)
    #expect(manifest.targets.map(\.name) == ["A", "tool", "ATests"])
    #expect(manifest.targets.first?.dependencies == ["B", "Yams", "C", "H"])
  }

  /// Targets that only tests use lie below `Tests`.
  private func isTestSupport(_ name: String) -> Bool {
    (try? tree.paths(in: "Tests/\(name)").isEmpty) == false
  }
}
