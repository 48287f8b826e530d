import HandoutInput
import HandoutKit
import HandoutPDF

/// Makes the handouts of rows that get a file of their own.
struct RowMaker: Sendable {
  private let batch: BatchPress
  /// What opens the files of rows without a password of their own.
  private let common: Password?
  let locks = PasswordLock()

  init(_ batch: BatchPress, password: Password?) {
    self.batch = batch
    common = password
  }

  /// What opens a row's file; nil for a file that everyone can open.
  func password(of order: BatchRow.Order) -> Password? { order.password ?? common }

  /// The row's handout, which everyone can open still.
  func draw(_ row: BatchRow, _ order: BatchRow.Order) throws(HandoutError) -> Handout {
    if order.password == nil, let common {
      // The password of all files must not be made of what is known of one of the patients.
      let whose = PersonalFacts(name: order.names.name, id: row.identity.id, born: order.born)
      _ = try batch.passwords.check(common, of: whose, at: row.place, name: "the password of all files")
    }
    return try batch.press.draw(try batch.press.place(order.request, clinics: batch.clinics))
  }

  /// The bytes of the row's file.
  func locked(_ handout: Handout, _ order: BatchRow.Order) throws(HandoutError) -> [UInt8] {
    guard let password = password(of: order) else { return handout.pdf }
    return try locks.locked(handout.pdf, with: password)
  }
}
