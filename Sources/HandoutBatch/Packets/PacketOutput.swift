import HandoutKit
import HandoutPDF
import HandoutPages

/// The file of a packet while it grows.
struct PacketOutput {
  let number: Int
  let path: String
  var writer: PacketWriter
  private let file: StreamedFile
  private let password: Password?
  /// The finished bytes of a packet with a password, which is encrypted as a whole.
  private var kept: [UInt8] = []
  var handouts = 0
  /// The length so far.
  private(set) var bytes = 0

  /// - Throws: `HandoutError` when the file cannot be begun.
  init(
    number: Int, path: String, form: PacketForm, replaces: Bool, password: Password?, calls: any FileCalls
  ) throws(HandoutError) {
    self.number = number
    self.path = path
    self.password = password
    writer = PacketWriter(form: form)
    file = try StreamedFile(path: path, replacing: replaces, calls: calls)
  }

  /// Adds finished bytes.
  mutating func write(_ finished: [UInt8]) throws(HandoutError) {
    bytes += finished.count
    if password == nil { try file.write(finished) } else { kept += finished }
  }

  /// Gives the whole file its name.
  mutating func commit() throws(HandoutError) {
    if let password {
      let locked = try PasswordLock().locked(kept, with: password)
      bytes = locked.count
      try file.write(locked)
    }
    try file.commit()
  }

  /// Leaves nothing behind.
  func discard() { file.discard() }
}
