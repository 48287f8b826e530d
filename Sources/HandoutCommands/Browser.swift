import Dispatch
import FoundationEssentials
import Glibc
import HandoutInput
import HandoutKit

/// The program that shows an address to the person at the screen: one of `BROWSER`, else the desktop's choice.
struct Browser {
  private let program: String
  private let arguments: [String]

  /// - Throws: `HandoutError` of the kind `missingService` where there is none.
  init() throws(HandoutError) {
    let named = (ProcessInfo.processInfo.environment["BROWSER"] ?? "").split(separator: ":")
    for command in named.map({ $0.split(separator: " ").map(String.init) }) + [["xdg-open"]] {
      guard let name = command.first, let path = name.contains("/") ? name : ChildProcess.path(of: name),
        access(path, X_OK) == 0
      else { continue }
      (program, arguments) = (path, Array(command.dropFirst()))
      return
    }
    throw HandoutError(
      .missingService, "there is no program that opens a browser",
      help: "apt-get install -y xdg-utils, name a browser in BROWSER, or add --no-browser and open the address yourself"
    )
  }

  /// Shows an address, and goes on at once: the program may run as long as its window is open.
  ///
  /// - Parameter failed: is told where it did not, from any thread.
  func show(_ address: String, failed: @escaping @Sendable (String) -> Void) {
    let name = program
    var words = arguments.map { $0.replacing("%s", with: address) }
    if words == arguments { words.append(address) }
    do throws(CallFailure) {
      let nothing = try SystemFileCalls().open("/dev/null", in: AT_FDCWD, flags: O_RDWR | O_CLOEXEC, mode: 0)
      defer { close(nothing) }
      let child = try ChildProcess.start(
        name, words, ProcessInfo.processInfo.environment, [nothing, nothing, nothing], outlivesTerminal: true)
      DispatchQueue.global().async {
        let code = try? ChildProcess.end(of: child)
        if code != 0 { failed(name) }
      }
    } catch {
      failed(name)
    }
  }
}
