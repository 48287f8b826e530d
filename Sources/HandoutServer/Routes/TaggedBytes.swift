import HTTPTypes
import HandoutBatch
import HandoutInput
import Hummingbird

/// Bytes with their strong ETag: their own SHA-256, so the same bytes have the same tag in every process.
struct TaggedBytes: Sendable {
  let buffer: ByteBuffer
  let type: String
  private let tag: String

  init(_ bytes: [UInt8], type: String) {
    buffer = ByteBuffer(bytes: bytes)
    self.type = type
    tag = "\"\(FileHash(bytes))\""
  }

  /// The bytes, or nothing (304) to a client that has them.
  func response(to request: Request, headers: HTTPFields = [:]) -> Response {
    var fields = headers
    fields[.eTag] = tag
    guard !isKnown(to: request) else { return Response(status: .notModified, headers: fields) }
    fields[.contentType] = type
    return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: buffer))
  }

  private func isKnown(to request: Request) -> Bool {
    request.headers[values: .ifNoneMatch].contains { header in
      header.split(separator: ",").contains { piece in
        let text = TextEdges.trimmed(String(piece))
        return text == "*" || text == tag || text == "W/\(tag)"
      }
    }
  }
}
