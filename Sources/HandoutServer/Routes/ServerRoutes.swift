import HTTPTypes
import HandoutInput
package import HandoutKit
import HandoutService
package import Hummingbird

extension Workshop {
  /// Adds all routes, and the document that lists them.
  ///
  /// - Parameter further: routes of other parts of the server, so that they are in the document too.
  /// - Throws: `HandoutError` for a library with a mistake.
  package func addRoutes(to router: Router<ServerContext>, further: [Route] = []) throws(HandoutError) {
    let routes = try routes() + further
    router.add(routes + [try OpenAPIDocument.route(listing: routes)] + PageFiles.routes)
  }

  private func routes() throws(HandoutError) -> [Route] {
    let catalog = try Catalog(self)
    return handoutRoutes + pageRoutes(languages: catalog.ids(of: .languages)) + catalog.routes
      + PlanRoutes(workshop: self).routes
  }

  static let tag = ["ETag": "The SHA-256 of the bytes."]

  static let pages = tag.merging([
    "Handout-Pages": "How many pages the handout has.", "Handout-Warnings": "How many things someone should look at.",
    "Handout-Warning-Codes": "Which kinds of them, with commas between.",
  ]) { $1 }

  static let handout = pages.merging([
    "Content-Language": "The language of the handout.",
    "Link":
      "The other form of a PDF or a web page (rel=alternate): the answer to the same request with that type in Accept.",
  ]) { $1 }

  private static let request: Operation.Content = ["application/json": .component("Request")]
  private static let lists: Operation.Content = Dictionary(
    [BodyType.lines, .ndjson, .csv].map { ($0.rawValue, ["type": "string"]) }
  ) { $1 }
  private static let examples: Operation.Content = {
    let condition = "tight-hamstrings-knee-pain"
    let row: SchemaNode = .text("{\"id\": \"0041\", \"condition\": \"\(condition)\", \"side\": \"left\"}\n")
    return [
      BodyType.json.rawValue: ["condition": .text(condition), "side": "left", "date": "2026-11-21"],
      BodyType.lines.rawValue: row, BodyType.ndjson.rawValue: row,
      BodyType.csv.rawValue: .text("id,condition,side\n0041,\(condition),left\n"),
    ]
  }()
  static let usual: [HTTPResponse.Status] = [
    .badRequest, .notAcceptable, .contentTooLarge, .unsupportedMediaType, .unprocessableContent, .serviceUnavailable,
  ]

  private var handoutRoutes: [Route] {
    let options = HandoutService.listOptions.map { Operation.Parameter($0.name, in: .query, $0.meaning, $0.schema) }
    var streamed = Self.pages
    streamed["ETag"] = nil
    streamed["Handout-Count"] = "How many handouts the packet has."
    return [
      Route(
        .post, "/v1/handouts",
        Operation(
          "makeHandout", "Makes one handout.", body: Self.request, examples: Self.examples,
          answer: .init("The handout.", Self.files, headers: Self.handout), problems: Self.usual)
      ) { request, context in try await makeHandout(request, context.report) },
      Route(
        .post, "/v1/packets",
        Operation(
          "makePacket", "Makes one file of the handouts of a list: JSON Lines whose lines are a Row each, or CSV.",
          parameters: options, body: Self.lists, examples: Self.examples,
          answer: .init("The packet.", Self.files.filter { $0.key == "application/pdf" }, headers: streamed),
          problems: Self.usual)
      ) { request, context in try await makePacket(request, context.report) },
      Route(
        .post, "/v1/check",
        Operation(
          "check", "Looks through a request or a list, to which alone the query belongs, and draws nothing.",
          parameters: options, body: Self.request.merging(Self.lists) { $1 }, examples: Self.examples,
          answer: .init("What is wrong or doubtful.", ["application/json": .component("Check")], headers: Self.tag),
          problems: Self.usual)
      ) { request, _ in try await check(request) },
    ]
  }

  /// What handouts are answered in.
  static let files: Operation.Content = [
    "application/pdf": ["type": "string", "contentMediaType": "application/pdf"],
    "image/png": ["type": "string", "contentMediaType": "image/png"], "application/json": .component("Document"),
    "text/html": ["type": "string", "contentMediaType": "text/html"],
  ]
}

extension Catalog {
  /// The routes of what the library holds.
  var routes: [Route] {
    func id(of kind: LibraryKind) -> Operation.Parameter {
      let ids = ids(of: kind).sorted().map(SchemaNode.text)
      return Operation.Parameter("id", in: .path, "An id of the list.", ["type": "string", "enum": .list(ids)])
    }
    var routes = Self.kinds.map { kind in
      Route(
        .get, "/v1/\(kind.rawValue)",
        Operation(
          "list-\(kind.rawValue)", "What the library has of the \(kind.rawValue).",
          answer: .init("The list.", ["application/json": .component("Entries")], headers: Workshop.tag),
          problems: [.notAcceptable])
      ) { request, _ in try list(kind, request) }
    }
    routes += Self.described.map { kind in
      Route(
        .get, "/v1/\(kind.rawValue)/{id}",
        Operation(
          "describe-\(kind.rawValue)", "Everything about one of the \(kind.rawValue).", parameters: [id(of: kind)],
          answer: .init("The description.", ["application/json": .component("Description")], headers: Workshop.tag),
          problems: [.notFound, .notAcceptable, .serviceUnavailable])
      ) { request, context in try await describe(kind, request, context) }
    }
    let options = PictureOptions.options.map { Operation.Parameter($0.name, in: .query, $0.meaning, $0.schema) }
    routes.append(
      Route(
        .get, "/v1/exercises/{id}/picture.svg",
        Operation(
          "picture", "The picture of an exercise.", parameters: [id(of: .exercises)] + options,
          answer: .init("The picture.", ["image/svg+xml": ["type": "string"]], headers: Workshop.tag),
          problems: [.notFound, .notAcceptable, .unprocessableContent, .serviceUnavailable])
      ) { request, context in try await picture(request, context) })
    return routes
  }
}
