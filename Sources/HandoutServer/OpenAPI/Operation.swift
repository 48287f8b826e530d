package import HTTPTypes
package import HandoutInput

/// What the OpenAPI document says of a call.
package struct Operation: Sendable {
  /// What a body holds, by its media type.
  package typealias Content = [String: SchemaNode]

  /// A name in the query or in the path.
  package struct Parameter: Sendable {
    package enum Place: String, Sendable { case path, query }

    var name: String
    var place: Place
    var meaning: String
    var schema: SchemaNode

    package init(_ name: String, in place: Place, _ meaning: String, _ schema: SchemaNode) {
      (self.name, self.place, self.meaning, self.schema) = (name, place, meaning, schema)
    }
  }

  /// An answer that is a success.
  package struct Answer: Sendable {
    var meaning: String
    var content: Content
    /// Header lines by name, with their meanings.
    var headers: [String: String]

    package init(_ meaning: String, _ content: Content, headers: [String: String] = [:]) {
      (self.meaning, self.content, self.headers) = (meaning, content, headers)
    }
  }

  /// The name of the call for programs that are made of the document.
  var id: String
  var summary: String
  var parameters: [Parameter]
  /// What the call takes; nil for a call without a body.
  var body: Content?
  /// Bodies that the call takes, by their media types.
  var examples: Content
  var answer: Answer
  /// The statuses of problems that the call can answer with, beside those of every call.
  var problems: [HTTPResponse.Status]

  package init(
    _ id: String, _ summary: String, parameters: [Parameter] = [], body: Content? = nil, examples: Content = [:],
    answer: Answer, problems: [HTTPResponse.Status] = []
  ) {
    (self.id, self.summary, self.parameters, self.body) = (id, summary, parameters, body)
    (self.examples, self.answer, self.problems) = (examples, answer, problems)
  }
}

extension Operation {
  /// The call as OpenAPI 3.1 has it.
  var json: SchemaNode {
    var fields: [String: SchemaNode] = ["operationId": .text(id), "summary": .text(summary)]
    if !parameters.isEmpty { fields["parameters"] = .list(parameters.map(\.json)) }
    if let body { fields["requestBody"] = ["required": true, "content": Self.json(body, examples)] }
    var success: [String: SchemaNode] = ["description": .text(answer.meaning), "content": Self.json(answer.content)]
    if !answer.headers.isEmpty {
      success["headers"] = .fields(
        answer.headers.mapValues { ["description": .text($0), "schema": ["type": "string"]] })
    }
    var responses: [String: SchemaNode] = ["200": .fields(success)]
    if answer.headers["ETag"] != nil {
      responses["304"] = ["description": "The client has these bytes: the header If-None-Match names their ETag."]
    }
    for status in problems { responses["\(status.code)"] = Self.problem(status.reasonPhrase) }
    responses["default"] = Self.problem("Any other problem")
    fields["responses"] = .fields(responses)
    return .fields(fields)
  }

  private static func json(_ content: Content, _ examples: Content = [:]) -> SchemaNode {
    let types = content.map { type, schema in
      var media: [String: SchemaNode] = ["schema": schema]
      media["example"] = examples[type]
      return (type, SchemaNode.fields(media))
    }
    return .fields(Dictionary(types) { $1 })
  }

  private static func problem(_ meaning: String) -> SchemaNode {
    ["description": .text(meaning), "content": ["application/problem+json": ["schema": .component("Problem")]]]
  }
}

extension Operation.Parameter {
  fileprivate var json: SchemaNode {
    [
      "name": .text(name), "in": .text(place.rawValue), "description": .text(meaning), "schema": schema,
      "required": .flag(place == .path),
    ]
  }
}

extension SchemaNode {
  /// A reference to a schema that the document has a name for.
  static func component(_ name: String) -> SchemaNode { ["$ref": .text("#/components/schemas/\(name)")] }
}
