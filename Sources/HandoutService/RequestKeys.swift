import FoundationEssentials
import HandoutClinical
package import HandoutInput
package import HandoutKit

/// What a request says beside the keys of a row: what the options of `handout make` and `handout preview` say, and the bytes of files.
struct RequestKeys {
  /// `clinic` is no path here, for a request must not make the host read files.
  static let names = [
    "date", "clinic", "logo", "plan", "plan-password", "keep-order", "title-with-name", "format", "page", "dpi",
    "attach-plan", "archive", "allow-weak-password", "save-plan",
  ]
  /// The keys that say something even when they are empty: nobody gets other doses because a plan was lost on its way.
  static let strict: Set<String> = ["plan", "plan-password"]

  /// The clinic of the sheet.
  enum ClinicChoice {
    /// One that the service was opened with, by its name.
    case named(Located<String>)
    /// A clinic file's keys in the request itself.
    case given(InputFile)
  }

  let date: HandoutDate?
  let clinic: ClinicChoice?
  let logo: [UInt8]?
  /// The plan of an earlier handout: its PDF, or a saved plan.
  let plan: InputFile?
  /// What opens the PDF of the plan.
  let planPassword: Located<String>?
  let keepsOrder: Bool
  let namesPatientInTitle: Bool
  let format: OutputFormat
  /// The page that is drawn as an image, from 1.
  let page: Int
  /// The resolution of images; nil for the usual one.
  let dotsPerInch: Double?
  let attachesPlan: Bool
  let isArchived: Bool
  let allowsWeakPassword: Bool
  /// Whether the result has the plan.
  let savesPlan: Bool

  /// - Parameters:
  ///   - map: a mapping that may have the keys of a row too.
  ///   - formats: what the caller takes, what it likes best first.
  init(_ map: YAMLMapping, formats: [OutputFormat]) {
    date = map.optional("date")?.sheetDate()
    clinic = map.optional("clinic").map(Self.clinic)
    logo = map.optional("logo")?.base64(longest: 1_000_000)
    plan = map.optional("plan").map(Self.plan)
    planPassword = map.optional("plan-password").map { Located($0.text(longest: 127), at: $0.place) }
    keepsOrder = map.optional("keep-order")?.boolean() ?? false
    namesPatientInTitle = map.optional("title-with-name")?.boolean() ?? false
    format = Self.format(in: map, among: formats)
    page = map.optional("page")?.wholeNumber(1...1_000) ?? 1
    dotsPerInch = map.optional("dpi")?.decimal(10...1_200)
    attachesPlan = map.optional("attach-plan")?.boolean() ?? false
    isArchived = map.optional("archive")?.boolean() ?? false
    allowsWeakPassword = map.optional("allow-weak-password")?.boolean() ?? false
    savesPlan = map.optional("save-plan")?.boolean() ?? false
    refuseMisfits(in: map)
  }

  /// The keys that say something of images.
  private static let ofImages: Set<String> = ["page", "dpi"]

  /// Refuses what does not go together.
  private func refuseMisfits(in map: YAMLMapping) {
    let format = format
    let isImage = format.file == .png
    let ofImages = format.refusedKeys.filter(Self.ofImages.contains)
    map.refuse(ofImages, help: isImage ? "leave it out, or leave format out" : "add \"format\": \"png\"") { key in
      isImage ? "a preview has all pages" : "\(words: key) goes with images"
    }
    let ofPDF = format.refusedKeys.filter { !Self.ofImages.contains($0) }
    map.refuse(ofPDF, help: "leave it out, or leave format out") { key in
      "\(words: key) goes with PDF files"
    }
    map.needs("format", with: "page")
    map.needs("format", with: "dpi")
    map.needs("plan", with: "plan-password")
    if plan == nil, planPassword != nil {
      map.reject(key: "plan-password", "plan-password goes with a plan", help: "it opens the PDF in the key plan")
    }
    let hasPassword = !map.present(["password"]).isEmpty
    if isArchived, hasPassword {
      map.reject(
        key: "password", "a file to be archived has no password",
        help: "PDF/A files open for everybody: leave out password or archive")
    }
    if allowsWeakPassword, !hasPassword {
      map.reject(key: "allow-weak-password", "allow-weak-password goes with a password", help: "leave it out")
    }
  }

  private static func format(in map: YAMLMapping, among formats: [OutputFormat]) -> OutputFormat {
    let asked: OutputFormat? = map.optional("format")?.choice()
    if let asked, !formats.contains(asked) {
      let taken = formats.map(\.rawValue)
      map.reject(
        key: "format",
        "the format is \(words: asked.rawValue), and who asks takes \(words: NearestName.joined(taken, last: "or"))",
        help: "leave format out")
    }
    return asked ?? formats.first ?? .pdf
  }

  private static func clinic(_ node: YAMLNode) -> ClinicChoice {
    if node.describes(.anyOf([.text(longest: 60, lines: false), RequestSchema.clinic])) { return .named(Located("")) }
    guard node.isMapping else { return .named(Located(node.text(longest: 60), at: node.place)) }
    return .given(InputFile(name: "clinic", text: node.json))
  }

  private static func plan(_ node: YAMLNode) -> InputFile {
    if node.describes(.anyOf([.base64, HandoutPlan.form.root])) { return InputFile(name: "plan", bytes: []) }
    if node.isMapping { return InputFile(name: "plan", text: node.json) }
    // As long as a file may be whose plan is read, in base64.
    return InputFile(name: "plan", bytes: node.base64(longest: FileSystem.limit / 3 * 4 + 4))
  }
}

extension YAMLNode {
  /// The date of a sheet, `2026-11-21`.
  package func sheetDate() -> HandoutDate? { date(years: DateLimits.sheetYears).map { HandoutDate(CalendarDate($0)) } }

  /// Bytes in base64.
  ///
  /// - Parameter longest: the most characters.
  fileprivate func base64(longest: Int) -> [UInt8] {
    guard !describes(.base64) else { return [] }
    let text = text(longest: longest)
    guard let data = Data(base64Encoded: text) else {
      reject("\(field) must be base64 (RFC 4648)")
      return []
    }
    return Array(data)
  }
}
