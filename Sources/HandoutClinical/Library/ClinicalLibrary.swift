package import HandoutInput

/// The content library: reads a file when it is asked for, decodes it once, and keeps it.
package final class ClinicalLibrary: Sendable {
  /// Where the files come from, the foremost first.
  package let providers: [ContentProvider]
  private let conditions = ContentCache<ConditionProfile>()
  private let exercises = ContentCache<Exercise>()
  private let routines = ContentCache<NamedRoutine>()
  private let redFlagCache = ContentCache<RedFlagLibrary>()
  private let sourceCache = ContentCache<Source>()
  private let adviceCache = ContentCache<Advice>()
  private let regionCache = ContentCache<BodyRegion>()
  private let limbCache = ContentCache<Limb>()
  /// The ids of a folder's files: a library is of one moment, and each patient's routine asks for some of them.
  private let folderIDs = ContentCache<[String]>()
  private let exerciseSheetCache = ContentCache<ExerciseSheet>()
  /// By folder: the names of its files, and what people call them.
  let knownIDs = ContentCache<Set<String>>()
  let nameIndexes = ContentCache<NameIndex>()
  let translations = TranslationCaches()

  /// A library over several providers; an earlier one overrides files of the later ones.
  package init(providers: [ContentProvider]) {
    self.providers = providers
  }

  /// The profile with an id.
  ///
  /// - Parameter place: where a file names the id; nil if the command line does.
  package func condition(_ id: String, namedAt place: SourcePlace? = nil) throws(ClinicalError) -> ConditionProfile {
    try conditions.value(id) { () throws(ClinicalError) -> ConditionProfile in
      try load(.condition, id, folder: "Conditions", place) { node in
        let profile = ConditionProfile(decoding: node)
        Self.check(profile.id, is: id, node)
        return profile
      }
    }
  }

  /// The exercise with an id; `place` as for `condition`.
  package func exercise(_ id: String, namedAt place: SourcePlace? = nil) throws(ClinicalError) -> Exercise {
    try exercises.value(id) { () throws(ClinicalError) -> Exercise in
      try load(.exercise, id, folder: "Exercises", place) { node in
        let exercise = Exercise(decoding: node, named: id)
        Self.check(exercise.id, is: id, node)
        return exercise
      }
    }
  }

  /// The named routine in a file of the folder `Routines`, without its ending; `place` as for `condition`.
  package func routine(inFile file: String, namedAt place: SourcePlace? = nil) throws(ClinicalError) -> NamedRoutine {
    try routines.value(file) { () throws(ClinicalError) -> NamedRoutine in
      try load(.routine, file, folder: "Routines", place) { node in
        let routine = NamedRoutine(decoding: node)
        let own = routine.condition.map { Self.routineFile(routine.id, of: $0.value) }
        if file != own { Self.check(routine.id, is: file, node) }
        return routine
      }
    }
  }

  /// All warning lines.
  package func redFlags() throws(ClinicalError) -> RedFlagLibrary {
    try redFlagCache.value("") { () throws(ClinicalError) -> RedFlagLibrary in
      try single("RedFlags.yaml") { RedFlagLibrary(decoding: $0) }
    }
  }

  /// The source with a key; `place` as for `condition`.
  package func source(_ key: String, namedAt place: SourcePlace? = nil) throws(ClinicalError) -> Source {
    try sourceCache.value(key) { () throws(ClinicalError) -> Source in
      try load(.source, key, folder: "Sources", place) { node in
        let source = Source(decoding: node)
        Self.check(source.key, is: key, node, name: "key")
        return source
      }
    }
  }

  /// All sources, sorted by key.
  package func sources() throws(ClinicalError) -> [Source] {
    var all: [Source] = []
    for key in try ids(in: "Sources") { all.append(try source(key)) }
    return all
  }

  /// The shared advice.
  package func advice() throws(ClinicalError) -> Advice {
    try adviceCache.value("") { () throws(ClinicalError) -> Advice in
      try single("Advice.yaml") { Advice(decoding: $0) }
    }
  }

  /// What a sheet of exercises carries that has no condition.
  package func exerciseSheet() throws(ClinicalError) -> ExerciseSheet {
    try exerciseSheetCache.value("") { () throws(ClinicalError) in
      try single(ExerciseSheet.file) { ExerciseSheet(decoding: $0) }
    }
  }

  /// The region with an id; where there is none, all that there are stand for the nearest.
  package func region(_ id: Located<String>) throws(ClinicalError) -> BodyRegion {
    try regionCache.value(id.value) { () throws(ClinicalError) in
      try load(.region, id.value, folder: "Regions", id.place, naming: try regionIDs()) { node in
        let region = BodyRegion(decoding: node)
        Self.check(region.id, is: id.value, node)
        return region
      }
    }
  }

  /// The limb with an id, in the language in which its words are written.
  package func limb(_ id: String, namedAt place: SourcePlace? = nil) throws(ClinicalError) -> Limb {
    try limbCache.value(id) { () throws(ClinicalError) in
      try load(.limb, id, folder: "Limbs", place, naming: try limbIDs()) { node in
        let limb = Limb(decoding: node)
        Self.check(limb.id, is: id, node)
        return limb
      }
    }
  }

  /// The ids of all regions, sorted.
  package func regionIDs() throws(ClinicalError) -> [String] { try ids(in: "Regions") }

  /// The ids of all limbs, sorted.
  package func limbIDs() throws(ClinicalError) -> [String] { try ids(in: "Limbs") }

  /// The ids of all profiles, sorted.
  package func conditionIDs() throws(ClinicalError) -> [String] { try ids(in: "Conditions") }

  /// The ids of all exercises, sorted.
  package func exerciseIDs() throws(ClinicalError) -> [String] { try ids(in: "Exercises") }

  /// The files of all named routines without their endings, sorted.
  package func routineFiles() throws(ClinicalError) -> [String] { try ids(in: "Routines") }

  /// A content file's bytes and its name for complaints; nil if no provider has it.
  ///
  /// - Parameter name: relative, such as `Conditions/sciatica.yaml`.
  package func file(_ name: String) throws(ClinicalError) -> (displayName: String, bytes: [UInt8])? {
    for provider in providers {
      do {
        if let bytes = try provider.read(name) { return (provider.displayName(name), bytes) }
      } catch {
        throw .unreadable(file: provider.displayName(name), reason: "\(error)")
      }
    }
    return nil
  }

  /// - Parameter known: what is named where nothing comes near the id.
  private func load<Value>(
    _ kind: ContentKind, _ id: String, folder: String, _ place: SourcePlace?, naming known: [String] = [],
    decode: (YAMLNode) -> Value
  ) throws(ClinicalError) -> Value {
    // An id never leaves its folder: only letters, digits and hyphens may become part of a file name.
    guard YAMLNode.isIdentifier(id), let file = try file("\(folder)/\(id).yaml") else {
      let near = NearestName.of(id, in: try ids(in: folder))
      throw .unknown(kind, id: id, place: place, nearest: near.isEmpty ? known : near)
    }
    return try Self.decode(file.displayName, file.bytes, decode)
  }

  private func single<Value>(_ name: String, decode: (YAMLNode) -> Value) throws(ClinicalError) -> Value {
    guard let file = try file(name) else { throw .unreadable(file: name, reason: "the library has no such file") }
    return try Self.decode(file.displayName, file.bytes, decode)
  }

  /// The ids of the files in a folder, sorted.
  func ids(in folder: String) throws(ClinicalError) -> [String] {
    try folderIDs.value(folder) { () throws(ClinicalError) in try listedIDs(in: folder) }
  }

  private func listedIDs(in folder: String) throws(ClinicalError) -> [String] {
    var found: Set<String> = []
    for provider in providers {
      do {
        for name in try provider.list(folder) where name.hasSuffix(".yaml") { found.insert(String(name.dropLast(5))) }
      } catch {
        throw .unreadable(file: provider.displayName(folder), reason: "\(error)")
      }
    }
    return found.sorted()
  }

  /// Reads a file with a decoder; its mistakes become the error.
  static func decode<Value>(
    _ name: String, _ bytes: [UInt8], _ body: (YAMLNode) -> Value
  ) throws(ClinicalError) -> Value {
    do throws(YAMLError) {
      return try YAMLDocument(name: name, bytes: bytes, origin: .library).decode(body)
    } catch {
      throw .content(error.diagnostics)
    }
  }

  /// A file must be named for its id, or it would be found under a name that it does not have.
  private static func check(_ found: String, is id: String, _ node: YAMLNode, name: String = "id") {
    guard !found.isEmpty, found != id else { return }
    node.entries().first { $0.key.scalarText == name }?.value.reject(
      "the \(name) \"\(found)\" does not match the file's name", help: "write \(name): \(id), or rename the file")
  }
}
