public import HandoutKit

/// How a batch becomes packets.
public struct PacketOptions: Sendable {
  /// The order of the patients.
  public enum Order: String, CaseIterable, Sendable {
    /// As in the list.
    case list
    case id
    case name
    case therapist
  }

  /// What gets a packet of its own.
  public enum Division: String, CaseIterable, Sendable {
    /// Each therapist, and the patients of nobody together.
    case therapist
  }

  /// Whether every patient begins on a front: a blank back follows an odd number of pages.
  public var isDuplex = false
  /// The pages that a sheet of paper takes, where a driver prints more than one on a side: 4 for two on each side. Every
  /// handout is filled up to a multiple of these; nil for two, or one without `isDuplex`.
  public var pagesPerSheet: Int?
  /// Whether the packet is for paper only: the smallest and fastest form, which a screen reader cannot read.
  public var isForPaperOnly = false
  /// Whether a sheet with the patient's name and the number of pages lies before each handout.
  public var hasSeparators = false
  /// Whether each packet begins with a list of its patients and their pages, by therapist. What happens to a row is then told when its
  /// packet is whole: its pages are not known before.
  public var hasCover = false
  /// What the list is parted by; nil for packets of any rows.
  public var division: Division?
  public var order = Order.list
  /// The most rows of one packet; nil for all in one.
  public var size: Int?
  /// Whether a file that is there may be replaced.
  public var replaces = false
  /// Who may read and write the packets.
  public var mode = FileMode.owner
  /// A file whose first line is the password of the packets; nil for packets that everyone can open.
  public var passwordFile: String?

  public init() {}
}
