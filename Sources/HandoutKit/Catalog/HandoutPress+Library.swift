import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutFigures
import HandoutLayouts
import HandoutLoader

/// The library of a press, with the press's own errors.
extension HandoutPress {
  /// The clinical content.
  var library: ClinicalLibrary { loader.clinical }

  /// The ids in a folder of the library, such as `Designs`, sorted.
  func ids(in folder: String) throws(HandoutError) -> [String] {
    try loading { () throws(LoadError) in try loader.layout.files.ids(in: folder) }
  }

  func design(_ id: String) throws(HandoutError) -> PageDesign {
    try loading { () throws(LoadError) in try loader.layout.design(id) }
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
