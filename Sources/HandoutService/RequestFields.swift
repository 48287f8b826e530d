import FoundationEssentials
import HandoutBatch
import HandoutClinical
import HandoutInput
import HandoutKit

/// What a request says: a row of a list of patients, and what a list has in its options.
struct RequestFields {
  /// The keys beside those of a row. `clinic` is no path here, for a request must not make the host read files.
  static let keys = ["date", "logo", "format", "page", "dpi", "keep-order", "names-patient-in-title", "attach-plan"]

  /// The clinic of the sheet.
  enum ClinicChoice {
    /// One that the service was opened with, by its name.
    case named(Located<String>)
    /// A clinic file's keys in the request itself.
    case given(InputFile)
  }

  let row: RowFields
  /// The row's own id.
  var id: String? { row.patient.id }
  let date: HandoutDate?
  let clinic: ClinicChoice?
  let logo: [UInt8]?
  let format: OutputFormat
  /// The page that is drawn as an image, from 1.
  let page: Int
  let dotsPerInch: Double
  let keepsOrder: Bool
  let namesPatientInTitle: Bool
  /// Whether the file has its plan as an attachment.
  let attachesPlan: Bool

  /// - Parameter formats: what the caller takes, what it likes best first.
  init(decoding node: YAMLNode, formats: [OutputFormat]) {
    let map = RowFields.mapping(node, beside: Self.keys)
    row = RowFields(map, needsCondition: true, hasClinicPath: false)
    date = map.optional("date")?.sheetDate()
    clinic = map.optional("clinic").map { node in
      guard node.isMapping else { return .named(Located(node.text(longest: 60), at: node.place)) }
      return .given(InputFile(name: "clinic", text: node.json))
    }
    logo = map.optional("logo")?.base64()
    let asked: OutputFormat? = map.optional("format")?.enumeration()
    format = asked ?? formats.first ?? .pdf
    if let asked, !formats.contains(asked) {
      let taken = formats.map(\.rawValue)
      map.reject(
        key: "format",
        "the format is \(words: asked.rawValue), and who asks takes \(words: NearestName.joined(taken, last: "or"))",
        help: "leave format out")
    }
    page = map.optional("page")?.wholeNumber(1...1_000) ?? 1
    dotsPerInch = map.optional("dpi")?.decimal(10...1_200) ?? 150
    keepsOrder = map.optional("keep-order")?.boolean() ?? false
    namesPatientInTitle = map.optional("names-patient-in-title")?.boolean() ?? false
    attachesPlan = map.optional("attach-plan")?.boolean() ?? false
    if format != .png {
      for key in map.present(["page", "dpi"]) {
        map.reject(key: key, "\(words: key) goes with images", help: "add \"format\": \"png\"")
      }
    }
    if format != .pdf, row.password != nil {
      map.reject(key: "password", "password goes with PDF files", help: "leave format out")
    }
    if format != .pdf, attachesPlan {
      map.reject(key: "attach-plan", "attach-plan goes with PDF files", help: "leave it out")
    }
  }
}

extension YAMLNode {
  /// The date of a sheet, `2026-11-21`.
  func sheetDate() -> HandoutDate? { date(years: DateLimits.sheetYears).map { HandoutDate(CalendarDate($0)) } }

  /// Bytes in base64.
  fileprivate func base64() -> [UInt8] {
    let text = text(longest: 1_000_000)
    guard let data = Data(base64Encoded: text) else {
      reject("\(field) must be base64 (RFC 4648)")
      return []
    }
    return Array(data)
  }
}
