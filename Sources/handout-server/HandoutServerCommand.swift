import ArgumentParser
import HandoutKit
import HandoutServer

@main struct HandoutServerCommand: AsyncParsableCommand {
  func run() async throws {}
}
