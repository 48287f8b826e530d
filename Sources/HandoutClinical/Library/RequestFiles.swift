package import HandoutYAML

extension Patient {
  /// Reads a patient file, YAML or JSON.
  ///
  /// - Parameter warn: told of what looks wrong but is used.
  /// - Throws: `ClinicalError.content`.
  package init(
    file name: String, bytes: [UInt8], warn: ([Diagnostic]) -> Void = { _ in }
  ) throws(ClinicalError) {
    do throws(YAMLError) {
      let read = try YAMLDocument(name: name, bytes: bytes).decodeWithWarnings { Patient(decoding: $0) }
      warn(read.warnings)
      self = read.value
    } catch {
      throw .content(error.diagnostics)
    }
  }
}

extension Clinic {
  /// Reads a clinic file, YAML or JSON. It says nothing of any patient, so complaints about it are shown everywhere.
  ///
  /// - Parameter warn: told of what looks wrong but is used.
  /// - Throws: `ClinicalError.content`.
  package init(
    file name: String, bytes: [UInt8], warn: ([Diagnostic]) -> Void = { _ in }
  ) throws(ClinicalError) {
    do throws(YAMLError) {
      let read = try YAMLDocument(name: name, bytes: bytes, origin: .library).decodeWithWarnings {
        Clinic(decoding: $0)
      }
      warn(read.warnings)
      self = read.value
    } catch {
      throw .content(error.diagnostics)
    }
  }
}
