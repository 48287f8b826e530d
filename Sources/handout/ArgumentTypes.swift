public import ArgumentParser
public import HandoutKit

extension HandoutDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension HandoutSide: ExpressibleByArgument {}

extension HandoutPaper: ExpressibleByArgument {}

extension LibraryKind: ExpressibleByArgument {}

extension PictureFormat: ExpressibleByArgument {}

extension BatchList.Form: ExpressibleByArgument {}

extension PacketOptions.Order: ExpressibleByArgument {}
