import ArgumentParser

/// The file formats of `handout make`.
enum OutputFormat: String, CaseIterable, AnyCaseArgument {
  case pdf
  case png
  case html
}
