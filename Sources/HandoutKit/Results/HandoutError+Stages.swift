import HandoutCairo
import HandoutClinical
import HandoutEngine
import HandoutFigures
import HandoutPDF
import HandoutTypography
import HandoutYAML

extension HandoutError {
  /// The error of stage 1.
  init(_ error: ClinicalError) {
    let kind: Kind
    switch error {
    case .unreadable: kind = .inputOutput
    default: kind = error.isUsage ? .usage : .content
    }
    self.init(kind, error.diagnostics)
  }

  /// The error of stages 3 and 4.
  ///
  /// - Parameter places: the files of the request, in which the place of a character is looked up.
  init(_ error: EngineError, places: InputPlaces = InputPlaces()) {
    switch error {
    case .text(.missingGlyph(let character, let path, let help)):
      let found = character.first.flatMap(places.value(holding:))
      self.init(
        .content,
        [
          Diagnostic(
            at: found?.place ?? SourcePlace(file: "handout"),
            "no font has the character \"\(character)\" in \(found?.key ?? "\(path)")", help: help)
        ])
    case .text(.unsupportedScript(let script, let character, let path, let help)):
      let found = character.first.flatMap(places.value(holding:))
      self.init(
        .content,
        [
          Diagnostic(
            at: found?.place ?? SourcePlace(file: "handout"),
            "the script \(script) is not supported yet: \"\(character)\" in \(found?.key ?? "\(path)")", help: help)
        ])
    case .text(.forbiddenCharacter(let code, let path, let help)):
      let found = places.value(holdingCode: code)
      self.init(
        .content,
        [
          Diagnostic(
            at: found?.place ?? SourcePlace(file: "handout"),
            "the invisible character \(code) stands in \(found?.key ?? "\(path)")", help: help)
        ])
    case .text(.shapingFailed(let path)):
      self.init(.internalError, "the text of \(path) could not be shaped")
    case .tooLarge(let path, let reason):
      self.init(.content, "\(path) fits on no page. \(reason)", help: "shorten the text, or choose a larger paper")
    case .missingPicture(let name, let path):
      self.init(.content, "there is no picture \"\(name)\" for \(path)")
    case .tooManyPages(let limit):
      self.init(.content, "the handout would have more than \(limit) pages", help: "shorten the notes")
    }
  }

  /// The error of stage 5.
  ///
  /// - Parameter imageFile: the file of the only image that a handout has, the clinic's logo.
  init(_ error: DrawingError, imageFile: String? = nil) {
    switch error {
    case .image, .imageTooLarge:
      self.init(
        .content, error.description, file: imageFile ?? "handout",
        help: "use a PNG or JPEG of at most 16 million pixels")
    case .resolution: self.init(.usage, error.description)
    default: self.init(.internalError, error.description)
    }
  }

  /// The error of encryption.
  init(_ error: EncryptionError) {
    switch error {
    case .missingLibrary:
      self.init(.missingService, error.description, help: "apt-get install \(PDFEncrypter.libraryPackage)")
    case .missingFunction:
      self.init(.missingService, error.description, help: "install \(PDFEncrypter.libraryPackage) of version 11")
    case .refused: self.init(.internalError, error.description)
    }
  }

  /// The error of a picture.
  init(_ error: FigureError) {
    switch error {
    case .unreadable(let error): self.init(.content, error.diagnostics)
    case .unsound(let pose, let issues):
      self.init(
        .content, "the pose cannot be drawn: \(issues.map { "\($0)" }.joined(separator: "; "))",
        file: "Poses/\(pose).yaml")
    case .damaged(let reason):
      self.init(.content, "a compiled picture is damaged: \(reason)", help: "make it again from its pose file")
    }
  }
}
