import ArgumentParser
import HandoutKit

/// The paper of an option.
enum PaperArgument {
  /// - Throws: `ValidationError`, which says what is accepted.
  static func read(_ argument: String) throws -> HandoutPaper {
    do throws(HandoutError) {
      return try HandoutPaper(parsing: argument)
    } catch {
      throw ValidationError(error.diagnostics.first?.message ?? "this is no paper")
    }
  }
}
