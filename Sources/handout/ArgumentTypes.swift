public import ArgumentParser
public import HandoutKit

extension HandoutSide: ExpressibleByArgument {}

extension HandoutPaper: ExpressibleByArgument {}

extension LibraryKind: ExpressibleByArgument {}

extension PictureFormat: ExpressibleByArgument {}

extension BatchList.Form: ExpressibleByArgument {}

extension PacketOptions.Order: ExpressibleByArgument {}
