import HandoutKit

extension HandoutError.Kind {
  /// The exit code of the command line, after sysexits.h.
  var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .content: 65
    case .missingFile: 66
    case .missingService: 69
    case .internalError: 70
    case .cannotCreate: 73
    case .inputOutput: 74
    case .locked: 75
    }
  }
}
