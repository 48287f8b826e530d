import HandoutInput
import HandoutPDF

/// The plan as the attachment of a finished handout.
enum PlanAttachment {
  /// The plan as a file within the handout.
  static func attachment(_ plan: PlanContent) -> Attachment {
    Attachment(
      name: HandoutPlan.fileName, mediaType: "application/json",
      description: "The plan of this handout, for the next one", bytes: Array(plan.tree.json.utf8))
  }

  /// How far into a file its first line may begin (PDF 1.7, appendix H.3, note 13).
  private static let headRoom = 1_024

  /// Whether a file is a finished handout rather than a saved plan, by what it begins with, or by its name: a damaged one is no YAML.
  static func isPDF(_ file: InputFile) -> Bool {
    let head = Array("%PDF-".utf8)
    let start = file.bytes.prefix(headRoom)
    return file.name.lowercased().hasSuffix(".pdf")
      || start.indices.contains { start[$0...].starts(with: head) }
  }

  /// Reads the plan out of a finished handout.
  static func read(_ file: InputFile, password: HandoutPassword?) throws(HandoutError) -> InputFile {
    let found: [UInt8]?
    do throws(AttachmentError) {
      found = try AttachmentReader().attachment(
        named: HandoutPlan.fileName, in: file.bytes, password: password?.password)
    } catch {
      throw HandoutError(error, file: file.name)
    }
    guard let found else {
      throw HandoutError(
        .content, "the file has no plan", file: file.name,
        help: "only handouts made with --attach-plan have one; without it, say what is wanted with options or --patient"
      )
    }
    return InputFile(name: "\(file.name)/\(HandoutPlan.fileName)", bytes: found)
  }
}

extension HandoutError {
  /// The error of reading an attachment.
  fileprivate init(_ error: AttachmentError, file: String) {
    switch error {
    case .library(let error): self.init(error)
    case .damaged(let reason):
      self.init(
        .content, "the file is damaged, or no PDF: \(reason)", file: file,
        help: "take another copy of it; what is damaged is not guessed at")
    case .needsPassword:
      self.init(.content, "a password opens the file", file: file, help: "give the file of the password")
    case .wrongPassword:
      self.init(
        .content, "the password does not open the file", file: file,
        help: "it opens with the password that it was made with")
    case .several(let count):
      self.init(
        .content, "the file has \(count) plans, and nobody can say which is meant", file: file,
        help: "take the file of one handout: other programs may have joined several")
    case .tooLong(let limit):
      self.init(.content, "the plan in the file is longer than \(words: limit >> 10) KB", file: file)
    case .filter:
      self.init(
        .content, "the plan in the file is packed in a way that is not read", file: file,
        help: "qpdf --decode-level=generalized old.pdf new.pdf packs it in another one")
    }
  }
}
