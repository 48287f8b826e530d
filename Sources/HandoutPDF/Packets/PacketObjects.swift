import HandoutPages

/// The objects that hold a packet together (PDF 1.7, §7.7.3, §12.3.3, §12.4.2 and §14.7).
enum PacketObjects {
  /// A node of the page tree with the pages of one segment.
  static func pages(_ pages: [Int], parent: Int) -> [UInt8] {
    Array("<</Type/Pages/Parent \(parent) 0 R/Count \(pages.count)/Kids[".utf8) + references(pages) + "]>>".utf8
  }

  static func pageTree(_ nodes: [Int], count: Int) -> [UInt8] {
    Array("<</Type/Pages/Count \(count)/Kids[".utf8) + references(nodes) + "]>>".utf8
  }

  static func structureRoot(_ elements: [Int], parentTree: Int) -> [UInt8] {
    Array("<</Type/StructTreeRoot/K[".utf8) + references(elements) + "]/ParentTree \(parentTree) 0 R>>".utf8
  }

  /// The element that holds every patient's part.
  static func document(_ parts: [Int], parent: Int) -> [UInt8] {
    Array("<</Type/StructElem/S/Document/P \(parent) 0 R/K[".utf8) + references(parts) + "]>>".utf8
  }

  static func parentTree(_ parents: [(key: Int, object: Int)]) -> [UInt8] {
    var text = Array("<</Nums[".utf8)
    for (key, object) in parents.sorted(by: { $0.key < $1.key }) {
      text.separate()
      text.append(decimal: key)
      text.append(reference: object)
    }
    return text + "]>>".utf8
  }

  /// How a file is shown and printed: the title in the bar, at full size, on the sides that are meant.
  ///
  /// - Parameter sides: nil where the file leaves it to the printer.
  static func viewerPreferences(_ sides: PrintedSides?) -> String {
    let duplex =
      switch sides {
      case nil: ""
      case .one: "/Duplex/Simplex"
      case .longEdge: "/Duplex/DuplexFlipLongEdge"
      case .shortEdge: "/Duplex/DuplexFlipShortEdge"
      }
    return "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None\(duplex)>>"
  }

  /// The beginning of the catalogue, without its end.
  static func catalogue(pageTree: Int, metadata: Int, outlines: Int, labels: [PacketSegment.Label]) -> [UInt8] {
    var text = Array(
      "<</Type/Catalog/Pages \(pageTree) 0 R/Metadata \(metadata) 0 R/Outlines \(outlines) 0 R/PageMode/UseOutlines"
        .utf8)
    text += "/PageLabels<</Nums[".utf8
    for label in labels {
      text.separate()
      text.append(decimal: label.page)
      if let words = label.words {
        text += pageLabel(words)
      } else {
        text += label.isNumbered ? "<</S/D>>".utf8 : "<<>>".utf8
      }
    }
    return text + "]>>".utf8
  }

  /// The labels of a file's pages, each in its own words; nothing where they are numbered.
  static func pageLabels(_ labels: [String]) -> [UInt8] {
    guard !labels.isEmpty else { return [] }
    var text = Array("/PageLabels<</Nums[".utf8)
    for (page, label) in labels.enumerated() {
      text.separate()
      text.append(decimal: page)
      text += pageLabel(label)
    }
    return text + "]>>".utf8
  }

  private static func pageLabel(_ words: String) -> [UInt8] {
    Array("<</P".utf8) + TextString.encoded(words) + ">>".utf8
  }

  static func outlineRoot(first: Int, count: Int) -> [UInt8] {
    guard count > 0 else { return Array("<</Type/Outlines>>".utf8) }
    return Array("<</Type/Outlines/First \(first) 0 R/Last \(first + count - 1) 0 R/Count \(count)>>".utf8)
  }

  /// A line of the outline; the lines' objects have numbers that follow each other.
  ///
  /// - Parameter top: how far up the page it leads, in the page's own coordinates; nil for all of the page.
  static func outlineEntry(
    _ title: String, page: Int, root: Int, index: Int, count: Int, first: Int, top: FixedPoint? = nil
  ) -> [UInt8] {
    var text = Array("<</Title".utf8)
    text += TextString.encoded(title)
    text += "/Parent \(root) 0 R".utf8
    if index > 0 { text += "/Prev \(first + index - 1) 0 R".utf8 }
    if index + 1 < count { text += "/Next \(first + index + 1) 0 R".utf8 }
    guard let top else { return text + "/Dest[\(page) 0 R/XYZ null null null]>>".utf8 }
    text += "/Dest[\(page) 0 R/XYZ 0".utf8
    text.append(top)
    return text + " 0]>>".utf8
  }

  private static func references(_ numbers: [Int]) -> [UInt8] {
    var text: [UInt8] = []
    for number in numbers { text.append(reference: number) }
    return text
  }
}
