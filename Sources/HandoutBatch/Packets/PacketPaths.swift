import Glibc
import HandoutInput
import HandoutKit

/// Where packets are written.
enum PacketPaths: Sendable {
  case one(String)
  /// `packet-1.pdf`, `packet-2.pdf` …
  case numbered(String)
  /// Each packet has its own name.
  case named([String])

  /// The path of a packet, from 0.
  subscript(number: Int) -> String {
    switch self {
    case .one(let path): return path
    case .named(let paths): return paths.indices.contains(number) ? paths[number] : paths.last ?? ""
    case .numbered(let path):
      let parts = PathParts(path)
      let stem = parts.name.lowercased().hasSuffix(".pdf") ? String(parts.name.dropLast(4)) : parts.name
      return Self.joined(parts.folder, "\(stem)-\(number + 1).pdf")
    }
  }

  /// The paths that packets may get; of numbered ones only the first.
  var known: [String] {
    switch self {
    case .one(let path): [path]
    case .numbered: [self[0]]
    case .named(let paths): paths
    }
  }

  fileprivate static func joined(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

/// How the packets of therapists are named: `out/{therapist}.pdf`, or a folder for that pattern in it.
struct TherapistPattern: Sendable {
  private static let therapist = "{therapist}"
  private static let date = "{date}"
  /// The file of the patients of nobody.
  private static let nobody = "no-therapist"
  /// The most bytes of a name in UTF-8, without `.pdf`.
  private static let longest = 120

  /// The folder of all packets; empty for the current one.
  let folder: String
  /// The pattern of a name, without `.pdf`.
  private let stem: String

  /// - Throws: `HandoutError` of the kind `usage` for a path that does not tell the packets apart.
  init(_ path: String) throws(HandoutError) {
    let parts = PathParts(path)
    let found = try? SystemFileCalls().statusIfThere(path, in: AT_FDCWD, followsLinks: true)
    if parts.name.isEmpty || found?.kind == .folder {
      folder = path
      stem = Self.therapist
      return
    }
    folder = parts.folder
    stem = parts.name.lowercased().hasSuffix(".pdf") ? String(parts.name.dropLast(4)) : parts.name
    let rest = stem.replacing(Self.therapist, with: "").replacing(Self.date, with: "")
    guard stem.contains(Self.therapist), !rest.contains(where: { "{}".contains($0) }), !folder.contains("{") else {
      throw HandoutError(
        .usage, "the name of a packet for each therapist must say where the therapist stands, found \"\(words: path)\"",
        file: "--packet", help: "write --packet 'out/{therapist}.pdf', also with {date}, or --packet out/ for a folder")
    }
  }

  /// The paths of the packets, in the order of the therapists.
  ///
  /// What a file system could take for another therapist's name, or cannot take at all, ends in `~` and a hash of its own.
  ///
  /// - Parameter therapists: nil for the patients of nobody.
  func paths(of therapists: [String?], date: String) -> [String] {
    var taken: Set<String> = []
    return therapists.map { therapist in
      let slug = therapist.map { FileNameSlug($0).text } ?? Self.nobody
      let shown = slug.isEmpty ? "therapist" : slug
      var name = stem.replacing(Self.therapist, with: shown).replacing(Self.date, with: date)
      let isSound = !slug.isEmpty && name.utf8.count <= Self.longest && !ReservedName.contains(name)
      if !isSound || !taken.insert(RowFileName(text: name).folded).inserted {
        let hash = String(RowIdentity(number: 0, id: therapist).hash, radix: 16).prefix(12)
        name = "\(FileNameSlug.cut(name, bytes: Self.longest - 13))~\(hash)"
        taken.insert(RowFileName(text: name).folded)
      }
      return PacketPaths.joined(folder, "\(name).pdf")
    }
  }
}
