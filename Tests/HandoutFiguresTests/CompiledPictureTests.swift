import Foundation
import HandoutFigures
import Testing

/// The compiled form of the pictures.
@Suite struct CompiledPictureTests {
  @Test(arguments: Library.poseIDs) func compiledPicturesAreFresh(id: String) throws {
    let compiled = try CompiledPicture(of: try Library.pose(id))
    let path = "Assets/Pictures/\(id).picture"
    if ProcessInfo.processInfo.environment["HANDOUT_TEST"] == "accept" {
      try Data(compiled.encoded).write(to: Library.root.appending(path: path))
    }
    #expect(try CompiledPicture(bytes: compiled.encoded) == compiled)
    #expect(try Library.bytes(path) == compiled.encoded, "compile the pictures again")
  }

  @Test func everyCompiledPictureHasAPose() {
    #expect(Library.names("Pictures", ".picture") == Library.poseIDs)
  }

  @Test func aCutFileIsRefused() throws {
    let bytes = try Library.bytes("Assets/Pictures/bridge.picture")
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: FigureError.self) { try CompiledPicture(bytes: Array(bytes.prefix(length))) }
    }
    #expect(throws: FigureError.self) { try CompiledPicture(bytes: bytes + [0]) }
  }

  @Test func damagedFilesAreReadOrRefused() throws {
    let seed = Generator.seed
    var random = Generator(state: seed)
    let original = try Library.bytes("Assets/Pictures/bird-dog.picture")
    for _ in 0..<Generator.count(5_000) {
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let picture = try? CompiledPicture(bytes: bytes) else { continue }
      for index in picture.right.panels.indices {
        _ = picture.right.shapes(panel: index, look: try Library.look("A"))
      }
    }
  }
}
