import HandoutYAML

extension Patient {
  /// Reads a patient file, YAML or JSON.
  ///
  /// - Throws: `ClinicalError.content`.
  package init(file name: String, bytes: [UInt8]) throws(ClinicalError) {
    do throws(YAMLError) {
      self = try YAMLDocument(name: name, bytes: bytes).decode { Patient(decoding: $0) }
    } catch {
      throw .content(error.diagnostics)
    }
  }
}

extension Clinic {
  /// Reads a clinic file, YAML or JSON. It says nothing of any patient, so complaints about it are shown everywhere.
  ///
  /// - Throws: `ClinicalError.content`.
  package init(file name: String, bytes: [UInt8]) throws(ClinicalError) {
    do throws(YAMLError) {
      self = try YAMLDocument(name: name, bytes: bytes, origin: .library).decode { Clinic(decoding: $0) }
    } catch {
      throw .content(error.diagnostics)
    }
  }
}
