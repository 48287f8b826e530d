import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

@Suite struct KinsokuTests {
  /// Texts with "|" at every place where a line may end.
  @Test(arguments: [
    "请|平|躺，|双|膝|弯|曲。", "保|持|30秒", "每|组|10次，|做|3组", "（左|膝）|疼|痛", "“慢|慢|放|下”", "他|说：|“停！”|然|后",
    "《运|动》|和|〈休|息〉", "【注|意】|不|要|屏|气", "『强|调』、|「引|用」", "玛|丽·|居", "做|squat|动|作", "见|clinic@example.com|网|站",
    "休|息……", "14：30到|15：00", "3.5公|斤", "50%|以|上", "￥50元", "37.5℃|左|右", "左/|右",
    "ひ|ざ|を|曲|げ|ま|す。", "ちょっ|と|待っ|て", "キー|プ", "人々|の|声", "「は|い」|と|言|う", "ス|ト|レッ|チ・|運|動", "何？！|え",
    "바로", "무릎을 |구부리세요", "운동(運|動)을", "第|①步", "全\u{3000}|角", "漢\u{301}|字",
  ])
  func linesEndOnlyWhereAllowed(_ marked: String) throws {
    let pieces = marked.split(separator: "|").map(String.init)
    for piece in pieces {
      let shaped = try shape(piece)
      #expect(shaped.minimumWidth == shaped.naturalWidth, "no break inside \(piece)")
    }
    for (first, second) in zip(pieces, pieces.dropFirst()) {
      let shaped = try shape(first + second)
      #expect(shaped.minimumWidth < shaped.naturalWidth, "a break between \(first) and \(second)")
    }
  }

  @Test func noLineOfAnyWidthBreaksTheRules() throws {
    let text = "请平躺（双膝弯曲），保持30秒；“慢慢”放下。每组10次，做3组：休息！スキップ・キープして、「はい」と言う。"
    let shaped = try shape(text)
    var width = shaped.minimumWidth
    while width < shaped.naturalWidth {
      let lines = Sample.lines(shaped, width: width)
      #expect(lines.joined() == text)
      for line in lines {
        #expect(line.first.map { !"，。；：！）」”、・ー".contains($0) } ?? false, "\(lines)")
        #expect(line.last.map { !"（「“".contains($0) } ?? false, "\(lines)")
      }
      width += .pt(3)
    }
  }

  @Test func stylesDoNotHideBreaks() throws {
    func minimum(_ first: String, _ second: String) throws -> (Length, Length) {
      let inlines = [Inline(first, style: Sample.style), Inline(second, style: Sample.style.bold)]
      let shaped = try Sample.shaper().shape(inlines, path: BlockPath(), language: "zh-Hans")
      return (shaped.minimumWidth, shaped.naturalWidth)
    }
    let open = try minimum("保持", "三十")
    #expect(open.0 < open.1 * 0.3)
    let comma = try minimum("持", "，")
    #expect(comma.0 == comma.1)
    let number = try minimum("30", "秒")
    #expect(number.0 == number.1)
  }

  @Test func aHeadingDoesNotEndOnALoneIdeograph() throws {
    let shaped = try shape("膝关节骨性关节炎的居家锻炼")
    let lines = Sample.lines(shaped, width: shaped.naturalWidth - .pt(1), avoidingLoneWord: true)
    #expect(lines.count == 2)
    #expect((lines.last?.count ?? 0) >= 2)
  }

  private func shape(_ text: String) throws -> ShapedText {
    try Sample.shaper().shape([Inline(text, style: Sample.style)], path: BlockPath(), language: language(of: text))
  }

  private func language(of text: String) -> String {
    if text.unicodeScalars.contains(where: { (0xAC00...0xD7FF).contains($0.value) }) { return "ko" }
    if text.unicodeScalars.contains(where: { (0x3041...0x30FF).contains($0.value) }) { return "ja" }
    return "zh-Hans"
  }
}
