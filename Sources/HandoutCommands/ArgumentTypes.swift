public import ArgumentParser
public import HandoutBatch
public import HandoutFHIR
import HandoutInput
public import HandoutKit

/// A choice of an option, whose words are taken in any case.
protocol AnyCaseArgument: ExpressibleByArgument, RawRepresentable where RawValue == String {}

extension AnyCaseArgument {
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension HandoutSide: ExpressibleByArgument {
  public init?(argument: String) { self.init(anyWord: argument) }
}

extension LibraryKind: AnyCaseArgument {}

extension FileKind: AnyCaseArgument {}

extension FHIRVersion: AnyCaseArgument {}

extension PictureFormat: AnyCaseArgument {}

extension BatchList.Format: AnyCaseArgument {}

extension PacketOptions.Order: AnyCaseArgument {}

extension PacketOptions.Division: AnyCaseArgument {}

extension String {
  /// What stands between commas, without what nobody sees round it.
  var partsBetweenCommas: [String] { split(separator: ",").map { TextEdges.trimmed(String($0)) } }
}
