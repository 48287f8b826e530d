import CFuzzer
import Foundation

/// Runs libFuzzer with the arguments of the process.
package enum Fuzzer {
  /// Calls a test with one input after another and ends the process.
  ///
  /// - Parameter test: reads an input; it is called with the bytes and their number, and returns 0.
  package static func run(_ test: @escaping @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt) -> Never {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, test))
  }
}
