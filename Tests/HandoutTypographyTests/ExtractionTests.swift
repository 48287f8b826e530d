import Foundation
import HandoutCairo
import HandoutDocument
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPDF
import HandoutPages
import HandoutTypography
import Testing

/// Text drawn through Cairo comes out of the PDF as it was set, for two readers that share no code.
@Suite struct ExtractionTests {
  /// A text and how it is set.
  struct Case: CustomTestStringConvertible, Sendable {
    var language: String?
    var direction = TextDirection.automatic
    var text: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(language: "vi", text: "Nằm ngửa, hai đầu gối co lại. Giữ trong 5 giây rồi hạ xuống từ từ."),
    Case(language: "vi", text: "Nguye\u{302}\u{303}n Thi\u{323} Hương: đặt bàn chân phẳng (3 hiệp × 10 lần)"),
    Case(language: "zh-Hans", text: "请平躺，双膝弯曲。“保持30秒”，然后慢慢放下（每组10次）。"),
    Case(language: "zh-Hant", text: "請平躺，雙膝彎曲；每天做3組。"),
    Case(language: "ja", text: "あおむけに寝て、ひざを曲げます。30秒キープ。"),
    Case(language: "ko", text: "바로 누워 무릎을 구부리세요. 30초 동안 유지합니다."),
    Case(text: "Li 小龍 (left knee), さくら, 서울"),
    Case(language: "ar", text: "استلق على ظهرك وارفع ساقك ببطء"),
    Case(language: "ar", text: "السلام عليكم ولا تتوقف عن التنفس"),
    Case(language: "ar", text: "على الأسبوع إلى الإطالة لآخر العلاج حتى"),
    Case(language: "ar", text: "هاتف (555) 010-0199 في 2026-12-05"),
    Case(language: "ar", text: "كرر التمرين 10 مرات يوميا، ثم ٣ مرات."),
    Case(language: "ar", text: "مُحَمَّد بن عَبْدِ اللّٰهِ"),
    Case(language: "ar", text: "تمرين (مرتين يوميا) Ali (left) 10 reps [مرة]"),
    Case(language: "ar", text: "اسم المريض: Ali Hassan، العمر 45."),
    Case(language: "he", text: "שכב על הגב והרם את הרגל לאט"),
    Case(language: "he", text: "הרגל (שמאל) 3-5 פעמים"),
    Case(language: "fa", text: "کشش عضلات ران ۳۰ ثانیه"),
    Case(direction: .leftToRight, text: "Patient محمد علي (Ali) does 10 reps (twice)"),
  ]

  @Test(arguments: cases)
  func extractedTextIsTheModels(_ sample: Case) throws {
    let shaped = try Sample.shaper().shape(
      [Inline(sample.text, style: Sample.style)], path: BlockPath(), direction: sample.direction,
      language: sample.language)
    let lines = shaped.lines(width: .pt(460), avoidingLoneWord: false)
    #expect(lines.count == 1)
    let file = try pdf(lines)
    let model = folded(lines.map(Sample.plain).joined(separator: " "))
    #expect(model == folded(sample.text))
    // Reading the pages by their geometry, mutool adds spaces where directions change.
    let drawn = try Tool("mutool", install: "apt install mupdf-tools").run(["draw", "-q", "-F", "txt", "{}"], on: file)
    let text = drawn.output.replacing("warning: ICC support is not available", with: "")
    #expect(withoutSpaces(folded(text)) == withoutSpaces(model))
    let structure = try Tool("pdfinfo", install: "apt install poppler-utils").run(["-struct-text", "{}"], on: file)
    #expect(folded(structure.output).hasSuffix("\"\(model)\""), "\(structure.output)")
  }

  @Test func eachFaceIsEmbeddedWithItsText() throws {
    let shaped = try Sample.shape("Li 小龍, محمد (علي), Ali (left)")
    let file = try pdf(shaped.lines(width: .pt(460), avoidingLoneWord: false))
    let fonts = try Tool("pdffonts", install: "apt install poppler-utils").run(["{}"], on: file).output
    for line in fonts.split(separator: "\n").dropFirst(2) {
      #expect(line.contains("yes yes"), "\(line)")
    }
    for name in ["NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansCJKsc-Regular"] {
      #expect(fonts.contains(name))
    }
  }

  private func pdf(_ lines: [TextLine]) throws -> [UInt8] {
    let size = Size(500, 200)
    var frame = Frame(size: size)
    frame.begin(StructureElement(.document))
    frame.begin(StructureElement(.paragraph))
    for (index, line) in lines.enumerated() {
      for (x, run) in line.runs {
        frame.add(.text(run), at: Point(x: .pt(20) + x, y: .pt(30 + 20 * Double(index))))
      }
    }
    frame.end()
    frame.end()
    let page = PageModel(size: size, frame: frame, contentBox: Rect(0, 0, 500, 200))
    let metadata = PlacedDocument.Metadata(
      title: "Text", author: "", subject: "", language: "en", created: "2026-11-21T00:00:00Z")
    let document = PlacedDocument(pages: [page], metadata: metadata, outline: [])
    return try PDFFinisher.finish(try CairoRenderer(fonts: try Sample.fonts()).pdf(document), document: document)
  }

  /// The text in form KC, without the direction controls that readers add, and with one space for all white space.
  private func folded(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    kept.append(
      contentsOf: text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
        !["\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}"].contains($0)
      })
    return String(kept).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func withoutSpaces(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
