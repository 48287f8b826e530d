import HandoutClinical
import Testing

/// Language tags as programs write them, and the language that serves for each.
@Suite struct LanguageTagTests {
  private static let known = ["ar", "en", "es", "vi", "zh"]

  @Test(arguments: [
    ("es", "es"), ("ES", "es"), ("es-MX", "es"), ("es_mx", "es"), ("es-419", "es"), ("en-US", "en"), ("EN-us", "en"),
    ("en-GB-oxendict", "en"), ("en-Latn-US", "en"), ("vi-VN", "vi"), ("ar-EG", "ar"), ("ar-u-nu-latn", "ar"),
    ("es-x-hospital", "es"), (" es\u{A0}", "es"), ("zh", "zh"), ("zh-Hans", "zh"), ("ZH_HANS_CN", "zh"),
    ("zh-CN", "zh"),
    ("zh-SG", "zh"), ("zh-Hans-HK", "zh"), ("zh-cmn-Hans", "zh"), ("cmn", "zh"), ("arb-SA", "ar"),
  ]) func theNearestMoreGeneralOneServes(tag: String, id: String) {
    #expect(LanguageTag(tag)?.lookup(in: Self.known) == .found(id))
  }

  @Test(arguments: [
    "zh-Hant", "zh-TW", "zh-HK", "zh-MO", "zh_tw", "ZH-HANT", "zh-Hant-TW", "zh-Hant-CN", "cmn-Hant", "zh-TW-x-a",
  ]) func traditionalChineseIsNoOther(tag: String) {
    #expect(LanguageTag(tag)?.lookup(in: Self.known) == .traditionalChinese)
    #expect(LanguageTag(tag)?.lookup(in: Self.known + ["zh-Hant"]) == .found("zh-Hant"))
  }

  /// Another language, and a language in another script, are not there.
  @Test(arguments: ["fr", "yue", "zh-yue", "zh-nan-TW-x-a", "es-Cyrl", "vi-Hani-VN", "ar-Latn", "zh-Latn"])
  func nothingElseServes(tag: String) {
    #expect(LanguageTag(tag)?.lookup(in: Self.known) != .found(String(tag.prefix(2))))
  }

  @Test func theMoreSpecialOneComesFirst() {
    let known = ["pt", "pt-BR", "sr-Latn", "sr"]
    #expect(LanguageTag("PT_br")?.lookup(in: known) == .found("pt-BR"))
    #expect(LanguageTag("pt-PT")?.lookup(in: known) == .found("pt"))
    #expect(LanguageTag("sr-Latn-RS")?.lookup(in: known) == .found("sr-Latn"))
    #expect(LanguageTag("sr-Cyrl")?.lookup(in: known) == .found("sr"))
    #expect(LanguageTag("sr-Latn")?.lookup(in: ["sr"]) == LanguageTag.Match.none)
  }

  @Test(arguments: ["", "e", "english", "es-", "-es", "es--MX", "es MX", "es,en", "é", "x-a", "es-abcdefghi", "12"])
  func thisIsNoTag(text: String) { #expect(LanguageTag(text) == nil) }

  @Test func tagsAreWrittenInOneWay() {
    #expect(LanguageTag("ZH_hANT_tw")?.text == "zh-Hant-TW" && LanguageTag("es_419")?.text == "es-419")
    #expect(LanguageTag("iw")?.text == "he" && LanguageTag("en-US-x-LATN")?.text == "en-US-x-latn")
  }
}
