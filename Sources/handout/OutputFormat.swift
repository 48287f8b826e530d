import ArgumentParser

/// The file formats of `handout make`.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case pdf
  case png
}
