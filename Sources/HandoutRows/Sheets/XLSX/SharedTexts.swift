import HandoutInput

/// The texts that the cells of a workbook share, one behind another.
struct SharedTexts {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []

  /// How many texts there are.
  var count: Int { ends.count }

  /// A text by its number from 0.
  func text(_ index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    return EscapedText.text(of: Array(bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]))
  }

  fileprivate mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: piece) }

  fileprivate mutating func endText() { ends.append(bytes.count) }
}

/// Reads the part of the shared texts. A text has pieces of its own format; how it is pronounced (`rPh`) is no part of it.
final class SharedTextsPart: XMLPlaceConsumer {
  enum Place {
    case document, texts, item, run, text
  }

  private(set) var texts = SharedTexts()
  var path = XMLPath(Place.document)

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if path.top == .text { texts.append(bytes) }
  }

  func end() {
    if path.leave() == .item { texts.endText() }
  }

  func place(_ name: XMLName, _ attributes: XMLAttributes) -> Place? {
    guard name.namespace == .sheet else { return nil }
    switch path.top {
    case .document: return name.isNamed("sst") ? .texts : nil
    case .texts: return name.isNamed("si") ? .item : nil
    case .item where name.isNamed("r"): return .run
    case .item where name.isNamed("t"), .run where name.isNamed("t"): return .text
    default: return nil
    }
  }
}
