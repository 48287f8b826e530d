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

  @Flag(help: "Begin each packet with a list of its patients and their pages, by therapist.")
  var cover = false

  @Option(
    help: ArgumentHelp(
      "Make a packet for each therapist, where --packet is 'out/{therapist}.pdf' or a folder.", valueName: "therapist"))
  var packetPer: PacketOptions.Division?

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
    if packet == nil, isAsked {
      throw ValidationError(
        "--packet-size, --packet-per, --duplex, --separator, --cover, --order and --print go with --packet FILE")
    }
    if packetPer != nil, packetSize != nil { throw ValidationError("--packet-per goes without --packet-size") }
    if packet == "-" {
      throw ValidationError("--packet needs the name of a file; a packet is not written to standard output")
    }
    // A folder, or a name in which the therapist stands, is looked at where packets are named.
    guard let packet, packetPer == nil else { return }
    if packet.contains("{therapist}") {
      throw ValidationError("{therapist} in --packet goes with --packet-per therapist")
    }
    try OutputName.check(packet, endings: ["pdf"], option: "--packet")
  }

  /// Whether anything is said of packets besides where they are written.
  private var isAsked: Bool {
    packetSize != nil || packetPer != nil || duplex || separator || cover || print || order != .list
  }

  func options(passwordFile: String?, replaces: Bool, mode: FileMode) -> PacketOptions {
    var options = PacketOptions()
    options.isDuplex = duplex
    options.pagesPerSheet = pad
    options.isForPaperOnly = print
    options.hasSeparators = separator
    options.hasCover = cover
    options.division = packetPer
    options.order = order
    options.size = packetSize
    options.replaces = replaces
    options.mode = mode
    options.passwordFile = passwordFile
    return options
  }
}
