import HandoutKit

/// Where a command's bytes go.
enum OutputFile {
  /// Writes a file, or standard output for `-`.
  static func write(_ bytes: [UInt8], to path: String) throws(HandoutError) {
    if path == "-" {
      try SafeFile.writeToStandardOutput(bytes)
    } else {
      try SafeFile.write(bytes, to: path)
    }
  }
}
