import HandoutInput
import Synchronization

/// The colour profile of archived files, which says what red, green and blue are: the system's sRGB, read when it is first wanted.
package final class ArchiveProfile: Sendable {
  /// The Debian package that has the profile.
  static let packageName = "icc-profiles-free"

  let path: String
  private let read = Mutex<[UInt8]?>(nil)

  /// - Parameter path: the profile's file.
  package init(path: String = "/usr/share/color/icc/sRGB.icc") {
    self.path = path
  }

  /// The profile.
  ///
  /// - Throws: `HandoutError` of the kind `missingService` where it is not installed, or is of other colours.
  package func bytes() throws(HandoutError) -> [UInt8] {
    try read.withLock { read throws(HandoutError) in
      if let read { return read }
      guard let found = try? FileSystem.read(path), Self.isOfScreens(found) else {
        throw HandoutError(
          .missingService, "an archived file needs the color profile \(words: path), which is not installed",
          help: "apt-get install \(words: Self.packageName)")
      }
      read = found
      return found
    }
  }

  /// Whether bytes begin as the profile of an RGB screen does, of a version that PDF/A-3 knows (ICC.1:2010, 7.2; ISO 19005-3, 6.2.3).
  private static func isOfScreens(_ bytes: [UInt8]) -> Bool {
    bytes.count > 128 && (2...4).contains(bytes[8]) && bytes[12..<16].elementsEqual("mntr".utf8)
      && bytes[16..<20].elementsEqual("RGB ".utf8) && bytes[36..<40].elementsEqual("acsp".utf8)
  }
}
