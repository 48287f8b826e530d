import HTTPTypes

/// What every answer says to browsers and caches, errors among them.
enum SecurityHeaders {
  /// Answers hold patients' data: nobody keeps them, frames them or guesses what they are.
  static let fields: [(name: String, value: String)] = [
    ("Cache-Control", "no-store"),
    // The page shows and prints what it has fetched, which has an address of the kind blob:.
    (
      "Content-Security-Policy",
      "default-src 'self'; img-src 'self' blob:; frame-src 'self' blob:; object-src 'self' blob:; frame-ancestors 'none'; "
        + "base-uri 'none'; form-action 'none'"
    ),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
  ]

  /// The policy of a web page that was made: what it needs itself, and no frames around it. It stands in place of the one above.
  static func policy(of page: String) -> String { "\(page); frame-ancestors 'none'" }
}

extension HTTPFields {
  /// A field by its name in text.
  subscript(named name: String) -> String? {
    get { HTTPField.Name(name).flatMap { self[$0] } }
    set { if let name = HTTPField.Name(name) { self[name] = newValue } }
  }
}
