public import ArgumentParser
public import HandoutBatch
public import HandoutKit

extension HandoutSide: ExpressibleByArgument {}

extension LibraryKind: ExpressibleByArgument {}

extension PictureFormat: ExpressibleByArgument {}

extension BatchList.Format: ExpressibleByArgument {}

extension PacketOptions.Order: ExpressibleByArgument {}
