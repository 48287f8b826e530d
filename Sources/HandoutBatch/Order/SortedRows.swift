import Glibc
import HandoutClinical
import HandoutComposer
import HandoutInput
import HandoutKit
import HandoutPDF

/// Rows in another order than the list's, for which all of them are read first.
extension BatchPress {
  func sortedFeed(_ order: PacketOptions.Order) throws(HandoutError) -> RowFeed {
    let alphabet = Alphabet(language: mainLanguage)
    return Self.feed(of: try allRows().sorted { RowSorting.key(of: $0, order, alphabet) })
  }

  /// Makes a packet for each therapist, in the order of their names, and one for the patients of nobody.
  func makePacketsOfTherapists(
    at pattern: TherapistPattern, options: PacketOptions, password: Password?
  ) throws(HandoutError) -> BatchSummary {
    let alphabet = Alphabet(language: mainLanguage)
    let sorted = try allRows().sorted { RowSorting.key(of: $0, options.order, alphabet) }
    var groups: [String?: [BatchRow]] = [:]
    for row in sorted {
      groups[row.therapist.map(PacketRoster.key), default: []].append(row)
    }
    // Of names that differ in capitals only, the list's first one is shown.
    let packets = groups.values.compactMap { rows in
      rows.min { $0.identity.number < $1.identity.number }.map { first in
        (number: first.identity.number, therapist: first.therapist, rows: rows)
      }
    }.sorted { $0.number < $1.number }.sorted { $0.therapist.map(alphabet.key) ?? Alphabet.last }
    let date = "\(defaults.settings.date.calendarDate.description)"
    let paths = pattern.paths(of: packets.map(\.therapist), date: date)
    if !pattern.folder.isEmpty { _ = try OutputFolder(pattern.folder, mode: options.mode, calls: calls) }
    if !options.replaces { try refuseTaken(paths) }
    return try PacketRun(
      self, paths: .named(paths), sizes: .given(packets.map(\.rows.count)), options: options, password: password
    ).make(from: Self.feed(of: packets.flatMap(\.rows)))
  }

  /// Says at once which packets are there, before the first one is made.
  private func refuseTaken(_ paths: [String]) throws(HandoutError) {
    let taken = paths.filter { path in (try? calls.statusIfThere(path, in: AT_FDCWD, followsLinks: true)) != nil }
    guard !taken.isEmpty else { return }
    throw HandoutError(
      .cannotCreate,
      taken.map {
        Diagnostic(
          at: SourcePlace(file: $0, origin: .library), "the file is there already", help: "use --force to replace it")
      })
  }

  private func allRows() throws(HandoutError) -> [BatchRow] {
    let source = try feed()
    var rows: [BatchRow] = []
    while !stop.isAsked, let row = source.next() { rows.append(row) }
    if let error = source.error { throw error }
    return rows
  }

  private static func feed(of rows: [BatchRow]) -> RowFeed {
    var next = rows.makeIterator()
    return RowFeed(shard: nil, admitsTwice: true) { next.next() }
  }
}

extension Array {
  /// The elements by their keys, of equal ones in the order in which they stand here.
  fileprivate func sorted(by key: (Element) -> [UInt32]) -> [Element] {
    enumerated().map { (key: key($0.element), place: $0.offset, element: $0.element) }
      .sorted { first, second in
        first.key == second.key ? first.place < second.place : first.key.lexicographicallyPrecedes(second.key)
      }.map(\.element)
  }
}
