import HandoutClinical
import HandoutCodes
import HandoutComposer
import HandoutPages
import Synchronization

/// The codes of addresses that many sheets have: those of exercises and clinics, each made once. A patient's own is kept nowhere.
final class CodeCache: Sendable {
  /// More codes than this are not kept: no library and no batch has them.
  private static let limit = 512

  private let codes = Mutex<[String: Drawing]>([:])

  /// The codes of a sheet's links, by their addresses.
  func codes(of sheet: Sheet) -> [String: Drawing] {
    var found: [String: Drawing] = [:]
    let shared = [sheet.clinic.link] + sheet.exercises.map(\.exercise.link)
    for link in shared + (sheet.second?.content.exercises.map(\.exercise.link) ?? []) {
      guard let uri = link?.address.uri, found[uri] == nil else { continue }
      found[uri] = code(of: uri)
    }
    if let uri = sheet.patient.link?.address.uri, found[uri] == nil {
      found[uri] = QRCode(uri)?.drawing(servesMany: false)
    }
    return found
  }

  private func code(of uri: String) -> Drawing? {
    if let known = codes.withLock({ $0[uri] }) { return known }
    let code = QRCode(uri)?.drawing(servesMany: true)
    codes.withLock { codes in
      if codes.count < Self.limit { codes[uri] = code }
    }
    return code
  }
}
