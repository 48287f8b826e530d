package import HandoutCairo
package import HandoutClinical
package import HandoutComposer
package import HandoutDocument
package import HandoutEngine
import HandoutInput
package import HandoutLoader
package import HandoutPDF
import HandoutTypography

extension HandoutError {
  /// The error of stage 1.
  package init(_ error: LoadError) {
    let kind: Kind =
      switch error.kind {
      case .usage: .usage
      case .content: .content
      case .missingFile: .missingFile
      case .inputOutput: .inputOutput
      }
    self.init(kind, error.diagnostics)
  }

  /// The error of the clinical library, outside of stage 1.
  package init(_ error: ClinicalError) { self.init(LoadError(error)) }

  /// The error of stages 3 and 4.
  ///
  /// - Parameters:
  ///   - name: what people call a block of the document.
  ///   - places: the files of the request, in which the place of a character or of a block's text is looked up.
  ///   - paper: the paper of the pages.
  package init(
    _ error: EngineError, places: InputPlaces = InputPlaces(), paper: HandoutPaper, name: (BlockPath) -> BlockName
  ) {
    switch error {
    case .text(.missingGlyph(let character, let path, let help)):
      let found = character.first.flatMap(places.value(holding:))
      let message: Message = "no font has the character \"\(character)\" in \(found?.key ?? name(path).message)"
      let place = found?.place ?? SourcePlace(file: "handout")
      self.init(.content, [Diagnostic(at: place, message, help: Message(words: help))])
    case .text(.unsupportedScript(let script, let character, let path, let help)):
      let found = character.first.flatMap(places.value(holding:))
      let message: Message =
        "the script \(words: script) is not supported yet: \"\(character)\" in \(found?.key ?? name(path).message)"
      let place = found?.place ?? SourcePlace(file: "handout")
      self.init(.content, [Diagnostic(at: place, message, help: Message(words: help))])
    case .text(.forbiddenCharacter(let code, let path, let help)):
      let found = places.value(holdingCode: code)
      let message: Message = "the invisible character \(words: code) stands in \(found?.key ?? name(path).message)"
      let place = found?.place ?? SourcePlace(file: "handout")
      self.init(.content, [Diagnostic(at: place, message, help: Message(words: help))])
    case .text(.shapingFailed(let path)):
      self.init(.internalError, "the text of \(name(path).message) could not be shaped")
    case .tooLarge(let path, let reason):
      let block = name(path)
      let (key, place) = places.first(of: block.keys) ?? ("the text", SourcePlace(file: "handout"))
      let message: Message = "\(block.message) fits on no page of \(words: paper.name) paper. \(words: reason)"
      let help: Message = "shorten \(key), or choose a larger paper or another design"
      self.init(.content, [Diagnostic(at: place, message, help: help)])
    case .missingPicture(let picture, let path):
      self.init(.content, "there is no picture \"\(picture)\" for \(name(path).message)")
    case .tooManyPages(let limit):
      self.init(.content, "the handout would have more than \(words: limit) pages", help: "shorten the notes")
    }
  }

  /// The error of stage 5.
  package init(_ error: DrawingError) {
    switch error {
    case .resolution: self.init(.usage, Message(words: error.description))
    default: self.init(.internalError, Message(words: error.description))
    }
  }

  /// The error of stage 6.
  package init(_ error: FinishingError) {
    if error == .archivedColor {
      self.init(.content, Message(words: error.description), help: "save the image in RGB")
    } else {
      self.init(.internalError, Message(words: error.description))
    }
  }

  /// The error of encryption.
  package init(_ error: EncryptionError) {
    switch error {
    case .missingLibrary:
      self.init(
        .missingService, Message(words: error.description),
        help: "apt-get install \(words: PDFEncrypter.libraryPackage)")
    case .missingFunction:
      self.init(
        .missingService, Message(words: error.description),
        help: "install \(words: PDFEncrypter.libraryPackage) of version 11 or 12")
    case .refused: self.init(.internalError, Message(words: error.description))
    }
  }
}

extension BlockName {
  /// The name in a complaint. Which exercises stand on a sheet is what the request says.
  fileprivate var message: Message {
    exercise.map { "\(words: words) \"\($0)\"" } ?? Message(words: words)
  }
}

/// Runs a piece of stage 1 whose error is the press's own.
package func loading<Value>(_ body: () throws(LoadError) -> Value) throws(HandoutError) -> Value {
  do throws(LoadError) {
    return try body()
  } catch {
    throw HandoutError(error)
  }
}
