import Foundation
import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

@Suite struct BreakTests {
  /// Texts and their lines at the width of their widest unbreakable piece; "|" stands where a line ends.
  @Test(arguments: [
    ("hamstring stretching", "hamstring|stretching"),
    ("follow-up", "follow-|up"),
    ("and/or", "and/|or"),
    ("pain–free", "pain–|free"),
    ("stop—then", "stop—|then"),
    ("30-second", "30-|second"),
    ("8–12", "8–12"), ("2-3", "2-3"), ("5/10", "5/10"), ("555-0100", "555-0100"),
    ("x-ray", "x-ray"), ("w/o", "w/o"), ("-5", "-5"), ("--help", "--help"),
    ("10\u{A0}reps", "10 reps"), ("anti\u{2011}slip", "anti\u{2011}slip"), ("ab-\u{2060}cd", "ab-cd"),
    ("don’t", "don’t"), ("(hamstring)", "(hamstring)"), ("no-one!", "no-|one!"),
    ("Bonjour !", "Bonjour !"), ("« bonjour »", "« bonjour »"), ("rest –", "rest –"),
    ("wide\u{2003}gap", "wide\u{2003}|gap"),
    ("first\nsecond", "first|second"), ("first\n\nthird", "first||third"), ("\nonly\n\n", "only"),
    ("Do 3 × 10", "Do|3 × 10"), ("Do 3 x 10 now", "Do|3 x 10|now"), ("3× 10", "3× 10"), ("3 ×10", "3 ×10"),
    ("hold 30 seconds.", "hold|30 seconds."), ("about 5 kg (11 lb)", "about|5 kg|(11 lb)"), ("50 %", "50 %"),
    ("bend 90 ° now", "bend|90 °|now"), ("5–10 min", "5–10 min"), ("at 9:30 a.m.", "at|9:30 a.m."),
    ("Ask Dr. Okafor", "Ask|Dr. Okafor"), ("room No. 5", "room|No. 5"), ("la Dra. Ruiz", "la|Dra. Ruiz"),
    ("giữ 30 giây", "giữ|30 giây"), ("10 lần.", "10 lần."), ("repita 10 veces", "repita|10 veces"),
    ("每天做 3 次", "每|天|做|3 次"), ("做 3 组，每组 10 次", "做|3 组，|每组|10 次"), ("30 分钟", "30 分|钟"),
    ("10 toes", "10|toes"), ("x 1 and", "x 1|and"),
    ("ไปโรงเรียน", "ไป|โรง|เรียน"),
    ("name@clinic.example", "name@clinic.example"),
    ("https://clinic.example/patients", "https://clinic.example/|patients"),
  ])
  func breaksOnlyWhereAllowed(_ text: String, _ expected: String) throws {
    let shaped = try Sample.shape(text)
    #expect(Sample.lines(shaped, width: shaped.minimumWidth).joined(separator: "|") == expected)
  }

  /// It is there for readers that know no places, and takes no room.
  @Test func aSpaceAtALinesEndIsNotShown() throws {
    let shaped = try Sample.shape("hamstring stretching")
    let line = try #require(shaped.lines(width: shaped.minimumWidth, avoidingLoneWord: false).first)
    #expect(abs(try line.width.points - Sample.width("hamstring")) < 1e-9)
    let run = try #require(line.runs.first?.run)
    #expect(run.text == "hamstring " && run.glyphs.count == 10 && run.clusters.count == 10)
    #expect(run.width == line.width && run.glyphs.last?.x == run.width.points)
  }

  @Test(arguments: [
    ("hamstring stretching", ["hamstring ", "stretching"]), ("self-stretching", ["self-", "stretching"]),
    ("请平躺", ["请", "平", "躺"]), ("first\nsecond", ["first ", "second"]), ("first \n\nthird", ["first ", "", "third"]),
    ("כאב ברך", ["כאב ", "ברך"]),
  ])
  func onlyWordsArePartedByASpace(_ text: String, _ lines: [String]) throws {
    let shaped = try Sample.shape(text)
    func ends(isFollowed: Bool) -> [String] {
      shaped.lines(width: shaped.minimumWidth, avoidingLoneWord: false, isFollowed: isFollowed).map(Sample.plain)
    }
    #expect(ends(isFollowed: false) == lines)
    #expect(ends(isFollowed: true) == lines.dropLast() + [(lines.last ?? "") + " "])
  }

  @Test func aSpaceStandsLeftOfALineThatRunsLeft() throws {
    let shaped = try Sample.shape("כאב ברך")
    let run = try #require(shaped.lines(width: shaped.minimumWidth, avoidingLoneWord: false).first?.runs.first?.run)
    #expect(run.isRightToLeft && run.text == "כאב ")
    #expect((run.glyphs.first?.x ?? 0) < 0 && run.glyphs.dropFirst().first?.x == 0)
  }

  @Test func stylesDoNotOpenBreaks() throws {
    let inlines = [Inline("hamstring", style: Sample.style.bold), Inline(".", style: Sample.style)]
    let shaped = try Sample.shaper().shape(inlines, path: BlockPath())
    #expect(shaped.minimumWidth == shaped.naturalWidth)
  }

  @Test func aHyphenOpensABreakAcrossStyles() throws {
    let inlines = [Inline("hamstring-", style: Sample.style.bold), Inline("stretching", style: Sample.style)]
    let shaped = try Sample.shaper().shape(inlines, path: BlockPath())
    #expect(Sample.lines(shaped, width: shaped.minimumWidth) == ["hamstring-", "stretching"])
  }

  @Test func aSpaceBetweenStylesBreaksWithoutATrace() throws {
    let inlines = [Inline("hamstring ", style: Sample.style.bold), Inline("stretching", style: Sample.style)]
    let shaped = try Sample.shaper().shape(inlines, path: BlockPath())
    let lines = shaped.lines(width: shaped.minimumWidth, avoidingLoneWord: false)
    #expect(lines.map { $0.runs.map(\.run.text) } == [["hamstring "], ["stretching"]])
    #expect(lines.allSatisfy { $0.runs.first?.x == .zero })
  }

  @Test func exactWidthFits() throws {
    let shaped = try Sample.shape("Lie on your back and lift your leg")
    #expect(shaped.lines(width: shaped.naturalWidth, avoidingLoneWord: false).count == 1)
    #expect(shaped.lines(width: shaped.naturalWidth - .pt(0.1), avoidingLoneWord: false).count == 2)
  }

  @Test func widthsAreThoseOfTheWidestLineAndPiece() throws {
    let shaped = try Sample.shape("one two\nthree fourteen five")
    #expect(abs(try shaped.naturalWidth.points - Sample.width("three fourteen five")) < 1e-9)
    #expect(abs(try shaped.minimumWidth.points - Sample.width("fourteen")) < 1e-9)
  }

  @Test func aNameOf200LettersDoesNotOverflow() throws {
    let name = String(repeating: "Wolfeschlegelsteinhausen", count: 9).prefix(200)
    let lines = try Sample.shape("Dr. \(name) is here").lines(width: .pt(120), avoidingLoneWord: true)
    #expect(lines.allSatisfy { $0.width.points <= 120.01 })
    #expect(lines.map(Sample.plain).joined().filter { $0 != " " } == "Dr.\(name)ishere")
    #expect(lines.count <= 13)
  }

  /// What holds together over spaces parts there first where a line has no room for it, and overflows never.
  @Test func aNarrowColumnPartsANumberFromItsUnitRatherThanOverflow() throws {
    let text = try Sample.shape("10 repeticiones")
    #expect(Sample.lines(text, width: .pt(try Sample.width("repeticiones") + 0.1)) == ["10", "repeticiones"])
    let narrow = text.lines(width: .pt(30), avoidingLoneWord: false)
    #expect(narrow.allSatisfy { $0.width.points <= 30.01 })
  }

  @Test func theCounterMayStandInAnotherStyle() throws {
    let inlines = [Inline("Do 10", style: Sample.style.bold), Inline(" times", style: Sample.style)]
    let shaped = try Sample.shaper().shape(inlines, path: BlockPath())
    #expect(Sample.lines(shaped, width: shaped.minimumWidth) == ["Do", "10 times"])
  }

  /// Thai has no spaces between words: a long note stays inside its column, and vowels stay with their consonants.
  @Test(arguments: ["ขอให้คุณทำแบบฝึกหัดนี้ทุกวันและหยุดทันทีถ้ารู้สึกเจ็บที่ขา", "กำลังน้ำตาลมานานาชาติ", "ຂໍໃຫ້ທ່ານເຮັດທຸກມື້ນ້ຳ"])
  func thaiAndLaoStayInTheirColumn(_ text: String) throws {
    let shaped = try Sample.shape(text)
    for width in stride(from: 24.0, through: 200, by: 4) {
      let lines = shaped.lines(width: .pt(width), avoidingLoneWord: false)
      #expect(lines.map(Sample.plain).joined() == text.precomposedStringWithCanonicalMapping)
      for line in lines {
        let plain = Sample.plain(line)
        #expect(line.width.points <= width + 0.01, "\(plain)")
        guard let first = plain.unicodeScalars.first, let last = plain.unicodeScalars.last else { continue }
        #expect(!"ะาำๅๆຳະາ".unicodeScalars.contains(first) && first.properties.canonicalCombiningClass == .notReordered)
        #expect(!"เแโใไເແໂໃໄ".unicodeScalars.contains(last))
      }
    }
  }

  @Test(arguments: ["क्षत्रियक्षत्रियक्षत्रिय", "கொகொகொகொகொகொ", "শ্রীশ্রীশ্রীশ্রীশ্রী"])
  func emergencyBreaksKeepSyllablesWhole(_ text: String) throws {
    for line in try Sample.shape(text).lines(width: .pt(40), avoidingLoneWord: false) {
      let plain = Sample.plain(line)
      #expect(line.width.points <= 40.01)
      #expect(plain.unicodeScalars.first?.properties.generalCategory == .otherLetter)
      #expect(plain.unicodeScalars.last?.properties.canonicalCombiningClass != .virama)
    }
  }

  @Test func emergencyBreaksKeepLettersWithTheirMarks() throws {
    let letter = "q\u{323}\u{301}"
    let lines = try Sample.shape(String(repeating: letter, count: 40)).lines(width: .pt(31), avoidingLoneWord: false)
    #expect(lines.count > 5)
    for line in lines {
      #expect(Sample.plain(line).unicodeScalars.first == "q")
      #expect(line.width.points <= 31.01)
    }
  }

  @Test func emergencyBreaksCrossStyles() throws {
    let inlines = [
      Inline(String(repeating: "m", count: 30), style: Sample.style),
      Inline(String(repeating: "w", count: 30), style: Sample.style.bold),
    ]
    let lines = try Sample.shaper().shape(inlines, path: BlockPath()).lines(width: .pt(50), avoidingLoneWord: false)
    #expect(lines.allSatisfy { $0.width.points <= 50.01 })
    let expected = inlines.map(\.text).joined()
    #expect(lines.map(Sample.plain).joined() == expected)
  }

  @Test(arguments: [0, -10, 0.5, Double.nan])
  func anImpossibleWidthStillEnds(_ width: Double) throws {
    let lines = try Sample.shape("Lift it").lines(width: .pt(width), avoidingLoneWord: true)
    #expect(lines.map(Sample.plain).joined().filter { $0 != " " } == "Liftit")
  }

  @Test func aHeadingDoesNotEndOnALoneShortWord() throws {
    let shaped = try Sample.shape("What is going on with your knee")
    let width = shaped.naturalWidth - .pt(2)
    #expect(Sample.lines(shaped, width: width).last == "knee")
    let lines = Sample.lines(shaped, width: width, avoidingLoneWord: true)
    #expect(lines.count == 2)
    #expect(lines.last?.split(separator: " ").count == 2)
  }

  @Test func aLoneWordStaysWhereItCannotBeHelped() throws {
    let shaped = try Sample.shape("Hamstrings ok")
    #expect(Sample.lines(shaped, width: shaped.minimumWidth, avoidingLoneWord: true) == ["Hamstrings", "ok"])
    #expect(Sample.lines(try Sample.shape("Knee"), width: .pt(200), avoidingLoneWord: true) == ["Knee"])
  }

  @Test func linesHaveTheHeightOfTheirRuns() throws {
    var large = Sample.style
    large.size = .pt(20)
    let inlines = [Inline("large", style: large), Inline("\nsmall\n\nend", style: Sample.style)]
    let lines = try Sample.shaper().shape(inlines, path: BlockPath()).lines(width: .pt(300), avoidingLoneWord: false)
    #expect(lines.count == 4)
    #expect(lines[0].ascent.points == lines[1].ascent.points * 2)
    #expect(lines[2].runs.isEmpty && lines[2].ascent == lines[1].ascent)
  }
}
