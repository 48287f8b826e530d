import Foundation
import HandoutClinical
import HandoutInput
import Synchronization
import Testing

@Suite struct ClinicalLibraryTests {
  @Test func overridesFilesInOrder() throws {
    let changed = try TestLibrary.text("Exercises/bridge.yaml").replacing("name: Bridge\n", with: "name: Our bridge\n")
    let library = ClinicalLibrary(
      providers: [TestLibrary.files(["Exercises/bridge.yaml": changed]), TestLibrary.shippedFolder])
    #expect(try library.exercise("bridge").name == "Our bridge")
    #expect(try library.exercise("clamshell").id == "clamshell")
    #expect(try library.exerciseIDs() == TestLibrary.shipped.exerciseIDs())
  }

  @Test func readsOnlyWhatIsAskedForAndOnlyOnce() async throws {
    let reads = Reads()
    let folder = TestLibrary.shippedFolder
    let library = ClinicalLibrary(providers: [
      ContentProvider(
        read: { name in
          reads.add(name)
          return try folder.read(name)
        }, list: folder.list)
    ])
    _ = try library.exercise("bridge")
    _ = try library.exercise("bridge")
    #expect(reads.names == ["Exercises/bridge.yaml"])
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<16 { group.addTask { try library.exercise("clamshell").id } }
      for try await id in group { #expect(id == "clamshell") }
    }
  }

  @Test(arguments: ["../Advice", "bridge.yaml", "", "Bridge/../clamshell", "brigde", "bridge\u{0}"])
  func refusesUnknownAndUnsafeIDs(_ id: String) throws {
    let error = try #require(throws: ClinicalError.self) { _ = try TestLibrary.shipped.exercise(id) }
    guard case .unknown(.exercise, id, nil, _) = error else { return #expect(Bool(false), "\(error)") }
    #expect(error.isUsage)
  }

  @Test func namesUnreadableFiles() throws {
    struct Broken: Error {}
    let broken = ContentProvider(
      read: { _ in throw Broken() }, list: { _ in throw Broken() }, displayName: { "/folder/" + $0 })
    let library = ClinicalLibrary(providers: [broken])
    let error = try #require(throws: ClinicalError.self) { _ = try library.redFlags() }
    #expect(error.diagnostics.first?.file == "/folder/RedFlags.yaml")
    #expect(throws: ClinicalError.self) { _ = try library.conditionIDs() }
  }

  /// The names that a provider was asked for.
  private final class Reads: Sendable {
    private let list = Mutex<[String]>([])
    var names: [String] { list.withLock { $0 } }
    func add(_ name: String) { list.withLock { $0.append(name) } }
  }
}
