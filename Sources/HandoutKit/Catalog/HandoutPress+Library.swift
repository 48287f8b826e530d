package import HandoutClinical
package import HandoutComposer
import HandoutDocument
import HandoutFigures
package import HandoutLayouts
package import HandoutLoader

/// The library of a press, with the press's own errors.
extension HandoutPress {
  /// The clinical content.
  package var library: ClinicalLibrary { loader.clinical }

  /// The ids in a folder of the library, such as `Designs`, sorted.
  func ids(in folder: String) throws(HandoutError) -> [String] {
    try loading { () throws(LoadError) in try loader.layout.files.ids(in: folder) }
  }

  /// The design with an id, whatever it is for.
  func anyDesign(_ id: String) throws(HandoutError) -> PageDesign {
    try loading { () throws(LoadError) in try loader.layout.anyDesign(id) }
  }

  /// The design of the sheets before the handouts of a packet.
  package func separatorDesign() throws(HandoutError) -> PageDesign {
    try loading { () throws(LoadError) in try loader.layout.design(for: .separator) }
  }

  /// Composes the lists of patients before packets.
  ///
  /// - Parameters:
  ///   - settings: the look of the batch's sheets.
  ///   - country: where the dates are read.
  package func packetCoverComposer(
    settings: SheetSettings, language: String, country: Country, clinics: ClinicCache
  ) throws(HandoutError) -> Composer {
    let clinic = try settings.clinicFile()
    return try loading { () throws(LoadError) in
      Composer(
        design: try loader.layout.design(for: .packetCover),
        theme: try loader.layout.theme(settings.theme ?? "clinic").with(
          clinicColor: try clinics.entry(for: clinic).color),
        phrases: try loader.layout.phrases(language).withDates(of: country))
    }
  }

  /// The design of sheets of pictures.
  func contactSheetDesign() throws(HandoutError) -> PageDesign {
    try loading { () throws(LoadError) in try loader.layout.design(for: .contactSheet) }
  }

  func theme(_ id: String) throws(HandoutError) -> Theme {
    try loading { () throws(LoadError) in try loader.layout.theme(id) }
  }

  func look(_ id: String) throws(HandoutError) -> Look {
    try loading { () throws(LoadError) in try loader.layout.look(id) }
  }

  func phrases(_ language: String) throws(HandoutError) -> Phrases {
    try loading { () throws(LoadError) in try loader.layout.phrases(language) }
  }
}
