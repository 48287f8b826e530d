import HandoutClinical
import HandoutInput
import HandoutKit
import HandoutPDF

/// A row of a batch, read as far as it can be read.
struct BatchRow: Sendable {
  /// What a sound row asks for.
  struct Order: Sendable {
    var request: HandoutRequest
    /// The values that a file's name can show.
    var names: NameValues
    var born: CalendarDate?
    /// What opens the row's file; nil for a file that everyone can open.
    var password: Password?
    /// Whether the row names a clinic file of its own.
    var hasOwnClinic = false
  }

  let identity: RowIdentity
  let place: SourcePlace
  var order: Result<Order, HandoutError>
  /// Whose patient it is, also of a row that asks for what there is not; nil for nobody's, and where the row cannot be read.
  var therapist: String?
  /// The row's content, for telling whether it changed since an earlier run.
  let content: [UInt8]
  /// The name of the row's file; empty where it gets none.
  var fileName = ""
  /// Why the list refuses the row, where its content is not to blame.
  var refusal: RowFailure.Reason?

  /// The clinic file of all rows that name none, as complaints call it; nil where the row names its own.
  var sharedClinic: String? {
    guard let order = try? order.get(), !order.hasOwnClinic else { return nil }
    return order.request.settings.clinic?.name
  }

  /// What the row asks for where it goes into a packet.
  ///
  /// - Throws: `HandoutError` of the kind `content` for a row with a password of its own, or why the row is not sound.
  func orderInPacket() throws(HandoutError) -> Order {
    let order = try order.get()
    guard order.password == nil else {
      let help: Message = "leave the column password out, or give one password for the packet with --password-file"
      throw HandoutError(
        .content, [Diagnostic(at: place, "a packet cannot have a password for one row", help: help)])
    }
    return order
  }
}
