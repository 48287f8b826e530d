import HTTPTypes
import HandoutInput
import HandoutKit
import HandoutService

/// The OpenAPI 3.1 document of some routes. What requests may hold is what their decoders take, asked of them; nothing of it is written twice.
enum OpenAPIDocument {
  /// The route of a document that lists some routes, and itself.
  static func route(listing routes: [Route]) throws(HandoutError) -> Route {
    let path = "/openapi.json"
    let operation = Operation(
      "openapi", "This document.",
      answer: .init("The document.", ["application/json": ["type": "object"]], headers: Workshop.tag))
    let calls = routes.map { ($0.path, $0.method, $0.operation) } + [(path, .get, operation)]
    let page = TaggedBytes(try json(of: calls), type: "application/json")
    return Route(.get, path, operation) { request, _ in
      try AcceptedTypes(of: request).require("application/json")
      return page.response(to: request)
    }
  }

  private static func json(
    of calls: [(path: String, method: HTTPRequest.Method, operation: Operation)]
  ) throws(HandoutError) -> [UInt8] {
    var paths: [String: [String: SchemaNode]] = [:]
    for call in calls {
      paths[call.path, default: [:]][call.method.rawValue.lowercased()] = call.operation.json
    }
    let schemas = ResultSchemas.all.merging(HandoutService.schemas) { $1 }
    let document: SchemaNode = [
      "openapi": "3.1.0",
      "info": [
        "title": "Handout", "version": .text(HandoutPress.version),
        "description": "Printable patient handouts. Every problem is an application/problem+json (RFC 9457).",
      ],
      "paths": .fields(paths.mapValues(SchemaNode.fields)),
      "components": ["schemas": .fields(schemas)],
    ]
    return try JSONText.line(document)
  }
}

/// The schemas of what the server answers. A test holds them against answers.
enum ResultSchemas {
  static let all: [String: SchemaNode] = [
    "Problem": problem, "Diagnostic": diagnostic, "Check": check, "Document": document, "Entries": entries,
    "Choices": choices, "Plan": plan,
    "Description": [
      "type": "object", "description": "Everything about one thing of the library, with the keys of its kind.",
    ],
  ]

  private static let text: SchemaNode = ["type": "string"]
  private static let count: SchemaNode = ["type": "integer", "minimum": 0]
  private static let number: SchemaNode = ["type": "number"]
  private static let truth: SchemaNode = ["type": "boolean"]

  private static func object(_ properties: [String: SchemaNode], optional: Set<String> = []) -> SchemaNode {
    [
      "type": "object", "properties": .fields(properties), "additionalProperties": false,
      "required": .list(properties.keys.filter { !optional.contains($0) }.sorted().map(SchemaNode.text)),
    ]
  }

  private static func list(_ items: SchemaNode) -> SchemaNode { ["type": "array", "items": items] }

  private static let problem = object(
    [
      "type": ["type": "string", "format": "uri"], "title": text, "status": ["type": "integer"], "detail": text,
      "help": text, "errors": list(.component("Diagnostic")), "moreErrors": count,
    ], optional: ["help", "errors", "moreErrors"])

  private static let diagnostic = object(
    [
      "severity": ["enum": ["error", "warning"]], "code": text, "file": text, "line": count, "column": count,
      "field": text, "part": count, "row": count, "words": text, "message": text, "help": text, "values": list(text),
      "pointer": [
        "type": "string", "description": "A JSON Pointer into the request, with … for keys that the request chose.",
      ],
    ], optional: ["code", "field", "part", "row", "help", "values", "pointer"])

  private static let check = object(
    [
      "schema": ["const": 1], "status": ["enum": ["sound", "faulty"]], "handouts": count, "failed": count,
      "pages": count, "diagnostics": list(.component("Diagnostic")), "moreErrors": count,
    ], optional: ["moreErrors"])

  private static let document = object(
    [
      "schema": ["const": 1], "title": text, "language": text, "diagnostics": list(.component("Diagnostic")),
      "outline": list(object(["title": text, "page": count, "y": number])),
      "pages": list(object(["width": number, "height": number, "items": list(item)])),
      "session": object(["minutes": count, "days": count], optional: ["days"]), "draft": truth,
    ], optional: ["session"])

  private static let plan = object([
    "schema": ["const": 1], "diagnostics": list(.component("Diagnostic")),
    "plan": ["type": "object", "description": "The keys of a plan as they stand in its file."],
  ])

  private static let dose: SchemaNode = ["type": "object", "additionalProperties": count]
  private static let choices = object([
    "schema": ["const": 1], "language": text, "paper": text, "languages": list(object(["id": text, "name": text])),
    "designs": list(object(["id": text, "companion": text], optional: ["companion"])),
    "bounds": ["type": "object", "additionalProperties": list(count)], "exercises": list(exercise),
    "conditions": list(condition), "routines": list(routine),
  ])

  private static let exercise = object(
    [
      "id": text, "name": text, "otherNames": list(text), "position": text, "targets": list(text), "onFloor": truth,
      "order": count, "dose": dose,
    ], optional: ["position"])

  private static let condition = object([
    "id": text, "name": text, "otherNames": list(text), "region": text, "codes": list(text), "phases": list(phase),
  ])

  private static let routine = object(
    ["id": text, "condition": text, "phase": text, "exercises": list(text), "noFloor": truth], optional: ["condition"])

  private static let phase = object(
    [
      "id": text, "name": text, "weeks": object(["from": count, "to": count]), "days": count,
      "routine": list(object(["exercise": text, "dose": dose])), "pool": list(text), "withoutFloor": list(text),
      "ruledOut": list(
        object(
          ["exercise": text, "reason": text, "notBefore": count, "instead": text], optional: ["notBefore", "instead"])),
    ], optional: ["withoutFloor"])

  private static let item = object(
    [
      "kind": ["enum": ["text", "figure", "link"]], "role": text, "block": text, "text": text, "language": text,
      "x": number, "y": number, "width": number, "height": number, "baseline": number, "font": text, "size": number,
      "color": text, "address": text,
    ], optional: ["block", "text", "language", "baseline", "font", "size", "color", "address"])

  private static let entries = list(object(["id": text, "name": text, "detail": text]))
}
