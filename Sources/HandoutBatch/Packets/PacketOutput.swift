import HandoutInput
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
  private(set) var handouts = 0
  /// Who is in the packet; nil where it has no cover.
  var roll: PacketRoll?
  /// How many handouts are on each paper.
  private var papers: [HandoutPaper: Int] = [:]
  /// The length so far.
  private(set) var bytes = 0

  /// - Throws: `HandoutError` when the file cannot be begun.
  init(
    number: Int, path: String, form: PacketForm, replaces: Bool, mode: FileMode, password: Password?,
    calls: any FileCalls
  ) throws(HandoutError) {
    self.number = number
    self.path = path
    self.password = password
    writer = PacketWriter(form: form)
    file = try StreamedFile(path: path, replacing: replaces, mode: mode, calls: calls)
  }

  /// Counts handouts that were added.
  mutating func add(_ rows: [PlacedRow]) {
    handouts += rows.count
    for row in rows { papers[row.paper, default: 0] += 1 }
  }

  /// The paper of most handouts, of equals the one that comes first by name; what lies before all of them is on it too.
  var usualPaper: HandoutPaper {
    papers.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key ?? .letter
  }

  /// What someone should know of a packet for which one printer tray will not do.
  var paperWarning: HandoutDiagnostic? {
    guard papers.count > 1 else { return nil }
    let known = HandoutPaper.named.map { paper in (paper.name, papers[paper] ?? 0) }
    let others = papers.filter { !HandoutPaper.named.contains($0.key) }.map { ($0.key.name, $0.value) }.sorted {
      $0 < $1
    }
    let counts = (known + others).filter { $0.1 > 0 }.map { "\($0.1) on \($0.0)" }
    return HandoutDiagnostic(
      Diagnostic(
        warning: .mixedPapers, at: SourcePlace(file: path, origin: .library),
        "the packet mixes papers: \(words: NearestName.joined(counts, last: "and"))",
        help: "give --paper, or make one packet for each paper: printers take all pages from one tray, or stop"))
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
