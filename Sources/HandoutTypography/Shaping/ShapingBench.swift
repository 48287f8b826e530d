import HandoutPages

/// What one task needs to shape with: the words shaped so far and a buffer for new ones.
struct ShapingBench: Sendable {
  var cache = WordCache()
  let buffer = HarfBuzzBuffer()
  private let fonts: FontBook
  /// The languages met so far; a word's setting names one by its place.
  private var languages = [ShapingLanguage.unstated]

  /// More languages than any batch needs; behind it stand mistyped tags, which may not pile up.
  private static let languageLimit = 64

  init(fonts: FontBook) {
    self.fonts = fonts
  }

  /// Forgets the words when there are too many. Only between texts.
  mutating func makeRoom() {
    cache.makeRoom()
    guard languages.count > Self.languageLimit else { return }
    languages = [.unstated]
    cache = WordCache()
  }

  /// The place of a language; that of the unstated language for nil.
  mutating func language(_ tag: String?) -> Int {
    guard let tag, !tag.isEmpty else { return 0 }
    if let place = languages.firstIndex(where: { $0.tag == tag }) { return place }
    languages.append(ShapingLanguage(tag: tag))
    return languages.count - 1
  }

  /// The index in the cache of the word with these bytes, shaped now if it is new.
  mutating func word(
    _ key: UnsafeBufferPointer<UInt8>, _ setting: WordSetting, hash: UInt64
  ) throws(WordFault) -> Int {
    if let index = cache.find(key, variant: setting.variant, hash: hash) { return index }
    let shaper = WordShaper(
      fonts: fonts, setting: setting, language: languages[setting.language], buffer: buffer)
    return cache.insert(try shaper.shape(utf8: key), key: key, variant: setting.variant, hash: hash)
  }
}
