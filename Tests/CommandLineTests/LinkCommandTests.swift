import Testing

/// Links from options, files and lists, and designs that have no place for them.
@Suite struct LinkCommandTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func make(_ options: [String]) throws -> Workspace.Outcome {
    try workspace.handout(Workspace.make + ["-o", "handout.pdf"] + options)
  }

  @Test func anOptionIsAKey() throws {
    try workspace.write("link: {url: \"https://clinic.example/p\", label: Your plan}\n".utf8, to: "patient.yaml")
    #expect(try make(["--patient", "patient.yaml"]).status == 0)
    let fromFile = try workspace.read("handout.pdf")
    #expect(try make(["--link", "https://clinic.example/p", "--link-label", "Your plan"]).status == 0)
    #expect(try workspace.read("handout.pdf") == fromFile)
    #expect(try workspace.run(["pdftotext", "handout.pdf", "-"]).text.contains("Your plan: clinic.example/p"))
  }

  @Test(arguments: [
    "ftp://clinic.example/a", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
    "mailto:a@clinic.example",
    "tel:+15550100", "clinic.example/a", "https://a:b@clinic.example", "https://clinic.example/a b",
    "https://clinic.example/" + String(repeating: "a", count: 191),
  ])
  func otherAddressesAreRefused(_ address: String) throws {
    let option = try make(["--link", address])
    #expect(option.status == 65 && option.errors.contains("--link: error: link.url"), "\(option.errors)")
    #expect(option.errors.contains("help: ") && !option.errors.contains("clinic.example/a"), "\(option.errors)")
    try workspace.write("name: Riverside\nlink:\n  url: \"\(address)\"\n".utf8, to: "clinic.yaml")
    let clinic = try make(["--clinic", "clinic.yaml"])
    #expect(clinic.status == 65 && clinic.errors.contains("clinic.yaml:3:8: error: url"), "\(clinic.errors)")
    #expect(try !workspace.names.contains("handout.pdf"))
  }

  /// A design without a place for a link says so.
  @Test(arguments: ["fridge", "log", "wallet", "information"]) func whatIsLeftOutIsTold(design: String) throws {
    let outcome = try make(["--link", "https://clinic.example/p", "--design", design, "--json"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("left-out-links"), "\(outcome.text)\(outcome.errors)")
    let without = try make(["--design", design, "--json"])
    #expect(!without.text.contains("left-out-links"))
  }

  @Test(arguments: ["sheet", "full", "large-print", "booklet", "cards"]) func otherDesignsHaveAPlace(design: String)
    throws
  {
    let outcome = try make(["--link", "https://clinic.example/p", "--design", design, "--json"])
    #expect(outcome.status == 0 && !outcome.text.contains("left-out-links"), "\(outcome.text)\(outcome.errors)")
  }

  /// The address of a row is the patient's own: it stands on the pages, and nowhere else.
  @Test func addressesOfRowsStayPrivate() throws {
    let secret = "zephyrine"
    let list = """
      id,condition,name,link.url,link.label,notes
      p-1,\(Workspace.condition),Ann,https://clinic.example/\(secret),Plan,
      p-2,\(Workspace.condition),Ann,ftp://clinic.example/\(secret),Plan,
      p-3,\(Workspace.condition),Ann,https://\(secret)@clinic.example/,Plan,
      p-4,\(Workspace.condition),Ann,,,See https://clinic.example/\(secret).
      p-5,\(Workspace.condition),Ann,https://clinic.example/\(secret) x,,

      """
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--json"], list: Array(list.utf8))
    #expect(outcome.status == 3)
    let manifest = String(decoding: try workspace.read("out/manifest.jsonl"), as: UTF8.self)
    for text in [outcome.text, outcome.errors, manifest] { #expect(!text.contains(secret), "\(text)") }
    #expect(try workspace.names.filter { $0.hasPrefix("out/p-") }.sorted() == ["out/p-1.pdf", "out/p-4.pdf"])
    #expect(try workspace.run(["pdftotext", "out/p-1.pdf", "-"]).text.contains("clinic.example/\(secret)"))
    // JSON knows both forms.
    let json = """
      {"id": "j-1", "condition": "\(Workspace.condition)", "link": {"url": "https://clinic.example/1", "label": "Plan"}}
      {"id": "j-2", "condition": "\(Workspace.condition)", "link.url": "https://clinic.example/2"}

      """
    let lines = try workspace.batch(["list.jsonl", "-o", "json"], list: Array(json.utf8))
    #expect(lines.status == 0, "\(lines.errors)")
    #expect(try workspace.run(["pdftotext", "json/j-2.pdf", "-"]).text.contains("clinic.example/2"))
  }
}
