import HandoutBatch
import HandoutClinical
import HandoutInput
import HandoutKit

/// What a request says: a row of a list of patients, and what a list has in its options.
struct RequestFields {
  let row: RowFields
  let keys: RequestKeys
  /// The row's own id.
  var id: String? { row.patient.id }

  /// - Parameter formats: what the caller takes, what it likes best first.
  init(decoding node: YAMLNode, formats: [OutputFormat]) {
    let map = RowFields.mapping(node, beside: RequestKeys.names, strict: RequestKeys.strict)
    row = RowFields(map, needsCondition: map.optional("plan") == nil, hasClinicPath: false)
    keys = RequestKeys(map, formats: formats)
  }

  /// The password that opens the file; nil for none.
  ///
  /// - Throws: `HandoutError` of the kind `content` for a text that is no password or a weak one.
  func password() throws(HandoutError) -> HandoutPassword? {
    try row.password.map { text throws(HandoutError) in
      try HandoutPassword(text.value, at: text.place, allowsWeak: keys.allowsWeakPassword)
    }
  }

  /// The plan that the handout goes on from; nil for none.
  ///
  /// - Throws: `HandoutError` as `HandoutPlan` does.
  func plan() throws(HandoutError) -> HandoutPlan? {
    try keys.plan.map { file throws(HandoutError) in
      let password = try keys.planPassword.map { text throws(HandoutError) in
        try HandoutPassword(text.value, at: text.place, allowsWeak: true)
      }
      return try HandoutPlan(file: file, password: password)
    }
  }
}
