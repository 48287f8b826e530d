import HandoutInput
package import HandoutKit
import HandoutPages

extension HandoutService {
  /// Goes through a request for a handout as far as placing its pages, and draws nothing.
  ///
  /// - Parameters:
  ///   - request: a JSON object.
  ///   - date: the date of a sheet whose request gives none, where the options give none either.
  /// - Returns: the status `sound`, how many pages there would be, and warnings; or what is wrong.
  package func check(_ request: [UInt8], on date: HandoutDate? = nil) -> ServiceReply {
    replying(to: request) { () throws(HandoutError) in
      let placing = try place(request, formats: OutputFormat.allCases, on: date)
      var record = record(of: placing, askedBy: request)
      record.status = .sound
      return ServiceReply(record, language: placing.placed.document.metadata.language)
    }
  }

  /// Whether a request is one JSON value at all, whatever it says.
  package static func isWellFormed(_ request: [UInt8]) -> Bool {
    (try? YAMLDocument(piece: SourceText(name: "request", piece: request, line: 1, most: longestRequest), form: .json))
      != nil
  }
}
