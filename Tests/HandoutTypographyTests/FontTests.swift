import CCairo
import Glibc
import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

@Suite struct FontTests {
  @Test func findsBothFacesOfNotoSans() throws {
    let fonts = try Sample.fonts()
    #expect(fonts.faces.map(\.name) == ["NotoSans-Regular", "NotoSans-Bold"])
    #expect(fonts.faces.map(\.id.index) == [0, 1])
    #expect(fonts.face(.bold).name == "NotoSans-Bold")
    #expect(fonts.face(FaceID(index: 1)).path.hasSuffix("/NotoSans-Bold.ttf"))
  }

  @Test func givesTheFacesMetricsAsFractionsOfTheSize() throws {
    let face = try Sample.fonts().face(.regular)
    #expect(face.version.hasPrefix("Version "))
    #expect(face.unitsPerEm == 1000)
    #expect((1.0...1.1).contains(face.ascent))
    #expect((0.2...0.4).contains(face.descent))
    #expect((0.70...0.73).contains(face.capHeight))
    #expect((0.5...0.56).contains(face.xHeight))
  }

  private static let andika: TextStyle = {
    var style = Sample.style
    style.family = .andika
    return style
  }()

  private func faces(_ text: String, style: TextStyle = andika) throws -> [String] {
    let fonts = try Sample.fonts()
    let lines = try Sample.shape(text, style: style).lines(width: .unbounded, avoidingLoneWord: false)
    return lines.flatMap { $0.runs }.map { fonts.face($0.run.face).name }
  }

  @Test func aStyleIsSetInItsOwnFamily() throws {
    try Sample.fonts().require(.andika)
    #expect(try faces("Bend your knee — ½ đầu gối") == ["Andika"])
    #expect(try faces("Knee", style: Self.andika.bold) == ["Andika-Bold"])
    // What the family lacks comes from the base family, and then from where the base family's comes from.
    #expect(try faces("Γόνατο") == ["NotoSans-Regular"])
    #expect(try faces("膝").allSatisfy { $0.hasPrefix("NotoSansCJK") })
  }

  @Test func aFamilyBesideTheBaseFamilyNamesItsPackage() throws {
    let folders = ["/usr/share/fonts/truetype/noto"]
    let fonts = try FontBook(directories: folders)
    #expect(throws: FontError.missingFamily(name: "Andika", package: "fonts-sil-andika", searched: folders)) {
      try fonts.require(.andika)
    }
    try fonts.require(.notoSans)
  }

  @Test func aMissingFamilyNamesThePackageAndTheFolders() {
    #expect(throws: FontError.missingFamily(name: "Noto Sans", package: "fonts-noto-core", searched: ["/nowhere"])) {
      try FontBook(directories: ["/nowhere"])
    }
    let error = FontError.missingFamily(name: "Noto Sans", package: "fonts-noto-core", searched: ["/nowhere"])
    #expect(error.description.contains("Install fonts-noto-core"))
  }

  @Test func anotherFamilyIsNotReplacedSilently() {
    #expect(throws: FontError.self) { try FontBook(family: "No Such Family") }
  }

  @Test func aFileThatIsNoFontIsAnError() throws {
    var template = Array("/tmp/handout-fonts-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let files = ["Regular", "Bold"].map { "\(folder)/NotoSans-\($0).ttf" }
    defer {
      for file in files { unlink(file) }
      rmdir(folder)
    }
    for file in files {
      let stream = try #require(fopen(file, "w"))
      fputs("not a font", stream)
      fclose(stream)
    }
    #expect(throws: FontError.unreadable(path: files[0], reason: "it is not a TrueType or OpenType font")) {
      try FontBook(directories: [folder])
    }
  }

  @Test func earlierDirectoriesWinAndFoldersBelowAreSearched() throws {
    let path = try Sample.fonts().face(.regular).path
    let fonts = try FontBook(directories: ["/nowhere", "/usr/share/fonts"])
    #expect(fonts.face(.regular).path == path)
  }

  @Test func knowsWhichCharactersItHas() throws {
    let face = try Sample.fonts().face(.regular)
    #expect(face.hasGlyph(for: "A"))
    #expect(face.hasGlyph(for: "ế"))
    #expect(!face.hasGlyph(for: "漢"))
    #expect(!face.hasGlyph(for: "\u{1F600}"))
  }

  @Test func aCairoFaceOutlivesItsBook() throws {
    var book: FontBook? = try FontBook()
    let face = try #require(cairo_font_face_reference(book?.face(.regular).cairoFace))
    #expect(book?.face(.regular).cairoFace == face)
    book = nil
    defer { cairo_font_face_destroy(face) }
    var size = cairo_matrix_t()
    var page = cairo_matrix_t()
    cairo_matrix_init_scale(&size, 10, 10)
    cairo_matrix_init_identity(&page)
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    let scaled = cairo_scaled_font_create(face, &size, &page, options)
    defer { cairo_scaled_font_destroy(scaled) }
    var extents = cairo_text_extents_t()
    cairo_scaled_font_text_extents(scaled, "Handout", &extents)
    #expect(cairo_scaled_font_status(scaled) == CAIRO_STATUS_SUCCESS)
    #expect(extents.x_advance > 30)
  }
}
