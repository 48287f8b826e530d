import HandoutBatch
package import HandoutInput
import HandoutKit

/// What requests may hold, as JSON Schemas (2020-12), each by its name. They come from the decoders and from the schemas that
/// `handout schema` writes.
extension HandoutService {
  /// `Request` for one handout, `Row` of a list, and `Clinic` within a request.
  package static var schemas: [String: SchemaNode] {
    let row = BatchSchema.jsonSchema()
    var request = row.fieldsIfAny
    var properties = request["properties"]?.fieldsIfAny ?? [:]
    let own =
      FileSchema(
        kind: "request", form: FormSurvey.form { RequestFields(decoding: $0, formats: OutputFormat.allCases) },
        meanings: requestMeanings
      ).json.fieldsIfAny["properties"]?.fieldsIfAny ?? [:]
    for key in RequestFields.keys { properties[key] = own[key] }
    properties["clinic"] = [
      "description": "The name of a clinic that the host opened, or the keys of a clinic file.",
      "anyOf": [["type": "string", "minLength": 1, "maxLength": 60], ["$ref": "#/components/schemas/Clinic"]],
    ]
    request["properties"] = .fields(properties)
    request["title"] = "A request for one handout"
    return [
      "Request": SchemaNode.fields(request).embedded, "Row": row.embedded,
      "Clinic": FileKind.clinic.schema.json.embedded,
    ]
  }

  /// What may be asked of a list: names of a query, each with its schema and its meaning.
  package static var listOptions: [(name: String, meaning: String, schema: SchemaNode)] {
    options(of: FormSurvey.form { ListOptions(decoding: $0) }, meanings: listMeanings)
  }

  /// The names of a query whose decoder has a form.
  package static func options(
    of form: FileForm, meanings: KeyMeanings
  ) -> [(name: String, meaning: String, schema: SchemaNode)] {
    let schema = FileSchema(kind: "options", form: form, meanings: meanings).json.embedded
    return (schema.fieldsIfAny["properties"]?.fieldsIfAny ?? [:]).sorted { $0.key < $1.key }.map { key, node in
      (key, meanings.meaning(of: [key]) ?? key, node.asText)
    }
  }

  private static let requestMeanings = KeyMeanings([
    ("date", "The date of the sheet; needed where the host has none for all."),
    ("logo", "The clinic's logo, PNG or JPEG, in base64."),
    ("format", "What is answered; without it what Accept likes best."),
    ("page", "The page of a PNG, from 1."),
    ("dpi", "The resolution of a PNG."),
    ("keep-order", "Whether exercises keep the order in which they are listed."),
    ("names-patient-in-title", "Whether the file's title names the patient."),
    ("attach-plan", "Whether the PDF has its plan as an attachment, from which it can be opened again."),
  ])

  private static let listMeanings = KeyMeanings([
    ("date", "The date of the sheets and of the file; needed where the host has none for all."),
    ("language", "The language of rows that name none, and of the file's title."),
    ("condition", "The condition of rows that name none."),
    ("clinic", "The name of the clinic of rows that name none."),
    ("design", "The design of rows that name none, or several with commas."),
    ("theme", "The theme of rows that name none."),
    ("paper", "The paper of rows that name none."),
    ("look", "The person in the pictures of rows that name none."),
    ("keep-order", "Whether exercises keep the order in which rows list them."),
    ("duplex", "Whether every patient begins on a front."),
    ("sheet-pages", "How many pages a sheet of paper takes; every handout is filled up to a multiple of them."),
    ("print", "Whether the packet is for paper only: the smallest form, which a screen reader cannot read."),
    ("separators", "Whether a sheet with the patient's name lies before each handout."),
  ])
}

extension SchemaNode {
  /// The members of an object; none of anything else.
  fileprivate var fieldsIfAny: [String: SchemaNode] { if case .fields(let fields) = self { fields } else { [:] } }

  /// The schema of a value that stands as text in a query: nothing there tells numbers and truth values from words, and a list is one text.
  fileprivate var asText: SchemaNode {
    var fields = fieldsIfAny
    if case .list = fields["type"] { (fields["type"], fields["minimum"]) = ("string", nil) }
    if case .list(let forms) = fields["anyOf"] {
      fields["anyOf"] = .list(forms.filter { $0.fieldsIfAny["type"] != "array" }.map(\.asText))
    }
    return .fields(fields)
  }

  /// The schema as a part of a document of another dialect: draft 7's own names for itself go.
  fileprivate var embedded: SchemaNode {
    var fields = fieldsIfAny
    fields["$schema"] = nil
    fields["$id"] = nil
    return .fields(fields)
  }
}
