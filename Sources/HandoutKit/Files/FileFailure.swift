import Glibc
import HandoutInput

/// The words for what goes wrong with files.
package enum FileFailure {
  /// A file that could not be made in its folder.
  package static func making(_ path: String, folder: String, _ failure: CallFailure) -> HandoutError {
    switch failure.code {
    case ENOSPC, EDQUOT, EIO: return writing(path, failure)
    case EEXIST: return taken(path)
    default:
      return HandoutError(
        .cannotCreate, "the file cannot be made in \(words: folder): \(words: failure.reason)", file: path,
        help: "choose a folder that exists and that you may write to")
    }
  }

  /// A folder that could not be made or opened.
  package static func openingFolder(_ path: String, _ failure: CallFailure) -> HandoutError {
    let kind: HandoutError.Kind = [ENOSPC, EDQUOT, EIO].contains(failure.code) ? .inputOutput : .cannotCreate
    return HandoutError(
      kind, "the folder cannot be opened or made: \(words: failure.reason)", file: path,
      help: "choose a folder that you may write to; the folder that it lies in must exist")
  }

  /// A write, sync or rename that failed.
  package static func writing(_ path: String, _ failure: CallFailure) -> HandoutError {
    let isFull = failure.code == ENOSPC || failure.code == EDQUOT
    return HandoutError(
      .inputOutput, "writing failed: \(words: failure.reason)", file: path,
      help: isFull ? "free some room on the disk; no file was left behind" : nil)
  }

  /// A read that failed.
  package static func reading(_ path: String, _ failure: CallFailure) -> HandoutError {
    switch failure.code {
    case ENOENT, ENOTDIR:
      return HandoutError(.missingFile, "there is no such file", file: path, help: "check the path")
    case EISDIR:
      return HandoutError(.missingFile, "this is a folder, not a file", file: path)
    case ELOOP:
      return HandoutError(
        .inputOutput, "this is a link, and links are not followed here", file: path, help: "put the file itself here")
    default:
      return HandoutError(.inputOutput, "the file cannot be read: \(words: failure.reason)", file: path)
    }
  }

  /// A file that could not be removed.
  package static func removing(_ path: String, _ failure: CallFailure) -> HandoutError {
    HandoutError(.inputOutput, "the file cannot be removed: \(words: failure.reason)", file: path)
  }

  /// A name that another file has.
  package static func taken(_ path: String) -> HandoutError {
    HandoutError(
      .cannotCreate, "a file of this name is there already", file: path,
      help: "choose another name or folder, or ask for files to be replaced")
  }

  /// A folder that another run works in.
  package static func locked(_ path: String) -> HandoutError {
    HandoutError(
      .locked, "another run is writing into this folder", file: path,
      help: "wait for the other run, or write into another folder")
  }

  /// A text that is no name of a file.
  package static func notAName(_ path: String) -> HandoutError {
    HandoutError(.cannotCreate, "this is not the name of a file", file: path)
  }
}

extension CallFailure {
  /// The system's words for the reason.
  package var reason: String { String(cString: strerror(code)) }
}
