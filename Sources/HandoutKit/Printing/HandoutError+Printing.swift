import HandoutInput

extension HandoutError {
  /// A program that hands over print jobs and is not installed.
  public init(missingPrintProgram program: String, package: String) {
    self.init(
      .missingService, "there is no program \(words: program), which hands files to printers",
      help: "apt-get install -y \(words: package)")
  }

  /// A print queue that took no job.
  ///
  /// - Parameters:
  ///   - complaint: what `lp` says.
  ///   - file: the file that was not printed.
  public init(refusedByPrintQueue complaint: String, file: String) {
    // lp begins its lines with its path and "Error - ".
    let lines = complaint.split(separator: "\n").map { line in
      line.firstRange(of: "lp: ").map { String(line[$0.upperBound...].trimmingPrefix("Error - ")) } ?? String(line)
    }
    let reason = lines.isEmpty ? "no reason was given" : lines.joined(separator: "; ")
    self.init(
      .missingService, "the print queue took no job: \(words: reason)", file: file,
      help: "lpstat -e lists the printers; choose one with --printer, or make one the usual one: lpoptions -d NAME")
  }
}

extension HandoutError {
  /// Several errors as one, of the kind of the first; nil for none.
  public init?(all errors: [HandoutError]) {
    guard let first = errors.first else { return nil }
    self.init(first.kind, errors.flatMap(\.diagnostics).map(\.diagnostic))
  }
}
