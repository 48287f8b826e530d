import HTTPTypes
import HandoutBatch
import HandoutInput
import HandoutKit
import HandoutService
import Hummingbird

/// The call for a packet of a whole list.
extension Workshop {
  /// Rows that are checked without a pause for others' work.
  private static let rowsAtOnce = 16

  /// `POST /v1/packets`: all rows are checked, then the file is made while the client takes it.
  func makePacket(_ request: Request, _ report: RequestReport) async throws -> Response {
    let type = try BodyType.of(request, among: [.lines, .ndjson, .csv])
    try AcceptedTypes(of: request).require("application/pdf")
    let list = try await openList(request, type)
    let check = try await checked(list)
    guard check.isSound else {
      throw Problem(
        .unprocessableContent, errors: check.errors.records(showingValues: service.showsValues),
        moreErrors: check.moreErrors)
    }
    var headers: HTTPFields = [
      .contentType: "application/pdf", .contentDisposition: "inline; filename=\"handouts.pdf\"",
    ]
    if let name = HTTPField.Name("Handout-Count") { headers[name] = "\(check.handouts)" }
    headers.tell(pages: check.pages, warnings: check.warnings.flatMap(\.diagnostics).map(\.code))
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        // A piece is made when the one before it was taken.
        while let piece = try await goOn({ Result { () throws(HandoutError) in try list.nextPiece() } }).get() {
          try await writer.write(ByteBuffer(bytes: piece))
        }
        report.made(handouts: check.handouts, pages: check.pages)
        for finding in check.warnings {
          report.complained(codes: finding.diagnostics.compactMap(\.code), row: finding.row)
        }
        try await writer.finish(nil)
      })
  }

  /// Reads a list with what is asked of it.
  func openList(_ request: Request, _ type: BodyType) async throws -> ListPacket {
    let body = try await body(of: request, upTo: limits.packetBytes)
    let options = request.options
    let (service, date) = (service, today())
    let opened = try await pool.run {
      Result { () throws(HandoutError) in
        try service.packet(of: body, as: type == .csv ? .table : .lines, options: options, on: date)
      }
    }
    return try service.problem(opened)
  }

  /// Checks all rows of a list.
  func checked(_ list: ListPacket) async throws -> ListPacket.Check {
    while true {
      let step = try await goOn {
        Result { () throws(HandoutError) in try list.check(next: Self.rowsAtOnce) }
      }
      if let check = try service.problem(step) { return check }
    }
  }
}

extension CheckRecord {
  /// What comes of the check of a list.
  init(_ check: ListPacket.Check, showingValues: Bool) {
    self.init(
      status: check.isSound ? "sound" : "faulty", handouts: check.handouts, failed: check.failed, pages: check.pages,
      diagnostics: check.errors.records(showingValues: showingValues)
        + check.warnings.records(showingValues: showingValues))
    moreErrors = check.moreErrors > 0 ? check.moreErrors : nil
  }
}

extension [ListPacket.Finding] {
  /// The complaints with the numbers of their rows.
  func records(showingValues: Bool) -> [DiagnosticRecord] {
    flatMap { finding in
      finding.diagnostics.map { diagnostic in
        var record = DiagnosticRecord(diagnostic, showingValues: showingValues)
        record.row = finding.row
        return record
      }
    }
  }
}
