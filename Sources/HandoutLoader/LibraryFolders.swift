import FoundationEssentials
import HandoutAssets
import HandoutClinical
import HandoutInput
import HandoutLayouts

/// Where content and layout files come from: the given folders in their order, then the built-in files.
struct LibraryFolders {
  private let folders: [String]
  private let read: FileReading

  /// - Throws: `LoadError` of the kind `missingFile` for a folder that is not there.
  init(_ folders: [String], read: @escaping FileReading) throws(LoadError) {
    for folder in folders {
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory else {
        throw LoadError(.missingFile, "there is no such library folder", file: folder)
      }
    }
    self.folders = folders
    self.read = read
  }

  /// The providers of the clinical library, in order of precedence.
  var providers: [ContentProvider] { folders.map(provider(folder:)) + [LibraryFolders.builtIn] }

  private func provider(folder: String) -> ContentProvider {
    ContentProvider(
      read: { [read] name in
        let path = "\(folder)/\(name)"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try read(path)
      },
      list: { name in
        let path = "\(folder)/\(name)"
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: path)
      },
      displayName: { "\(folder)/\($0)" })
  }

  private static let builtIn = ContentProvider(
    read: { name in AssetFiles.bytes(named: name) ?? LayoutFiles.bytes(named: name) },
    list: { folder in
      (AssetFiles.names + LayoutFiles.names).filter { $0.hasPrefix(folder + "/") }.map {
        String($0.dropFirst(folder.count + 1))
      }
    },
    displayName: { $0 })
}
