import ArgumentParser
import HandoutBatch
import HandoutKit

/// The options of a batch that makes packets.
struct BatchPacketArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The file for all handouts in one.", valueName: "file"))
  var packet: String?

  @Option(
    help: ArgumentHelp("Begin a new packet after this many rows: packet-1.pdf, packet-2.pdf …", valueName: "rows"))
  var packetSize: Int?

  @Flag(help: "For printing on both sides: every patient begins on a front.")
  var duplex = false

  @Option(
    help: ArgumentHelp(
      "Fill every handout up to a multiple of this many pages, beside --duplex: 4 where the printer puts two pages on a side.",
      valueName: "pages"))
  var pad: Int?

  @Flag(help: "Lay a sheet with the patient's name and the number of pages before each handout.")
  var separator = false

  @Option(help: "The order of the patients: list, id, name or therapist.")
  var order: PacketOptions.Order = .list

  @Flag(help: "For paper only: the smallest and fastest packet; a screen reader cannot read it.")
  var print = false

  /// Refuses options that go with something else.
  func check() throws {
    if let packetSize, packetSize < 1 { throw ValidationError("--packet-size must be 1 or more") }
    if let pad {
      guard duplex else { throw ValidationError("--pad goes with --duplex") }
      guard (2...32).contains(pad), pad.isMultiple(of: 2) else {
        throw ValidationError("--pad must be an even number from 2 to 32")
      }
    }
    if packet == nil, packetSize != nil || duplex || separator || print || order != .list {
      throw ValidationError("--packet-size, --duplex, --separator, --order and --print go with --packet FILE")
    }
    if packet == "-" {
      throw ValidationError("--packet needs the name of a file; a packet is not written to standard output")
    }
    if let packet { try OutputName.check(packet, endings: ["pdf"], option: "--packet") }
  }

  func options(passwordFile: String?, replaces: Bool, mode: FileMode) -> PacketOptions {
    var options = PacketOptions()
    options.isDuplex = duplex
    options.pagesPerSheet = pad
    options.isForPaperOnly = print
    options.hasSeparators = separator
    options.order = order
    options.size = packetSize
    options.replaces = replaces
    options.mode = mode
    options.passwordFile = passwordFile
    return options
  }
}
