import Crypto
import FoundationEssentials
import HandoutClinical
public import HandoutKit
import HandoutPages

extension FHIRPlan {
  /// A DocumentReference to the finished handout, in the release of the plan.
  ///
  /// - Parameters:
  ///   - file: the bytes of the PDF as they are kept.
  ///   - handout: the handout that they are.
  ///   - date: the date of the sheet.
  ///   - address: where the file can be read; nil to put its bytes into the document.
  /// - Returns: JSON, indented.
  /// - Throws: `HandoutError` of the kind `internalError`: nothing that is written here can fail to encode.
  public func documentReference(
    to file: [UInt8], of handout: PlacedHandout, date: HandoutDate, address: String? = nil
  ) throws(HandoutError) -> [UInt8] {
    let day = date.calendarDate.description
    let attachment = FHIRValue.object(leavingOutNil: [
      "contentType": .text("application/pdf"),
      "language": .text(handout.document.metadata.language),
      "title": .text(handout.document.metadata.title),
      "data": address == nil ? .text(Data(file).base64EncodedString()) : nil,
      "url": address.map { .text($0) },
      // R5 has whole numbers of 64 bits, which JSON keeps as text.
      "size": version == .r5 ? .text(String(file.count)) : .number(file.count),
      "hash": .text(Data(Insecure.SHA1.hash(data: file)).base64EncodedString()),
      "creation": .text(day),
    ])
    let basis: FHIRValue? = content.basis.isEmpty ? nil : .list(content.basis)
    let document = FHIRValue.object(leavingOutNil: [
      "resourceType": .text("DocumentReference"),
      "status": .text("current"),
      "type": table.documentType.map(Self.concept),
      "category": table.documentCategory.map { .list([Self.concept($0)]) },
      "subject": content.subject,
      // The same moment as that of the file itself.
      "date": .text("\(day)T00:00:00Z"),
      "content": .list([.object(["attachment": attachment])]),
      "basedOn": version == .r5 ? basis : nil,
      "context": version == .r4 ? basis.map { .object(["related": $0]) } : nil,
    ])
    return Array((try JSONText.text(document) + "\n").utf8)
  }

  private static func concept(_ coding: CodeTable.Coding) -> FHIRValue {
    .concept(system: coding.system, code: coding.code, display: coding.display)
  }
}
