import Foundation
import Testing

/// What the packages say and hold, as far as it can be read; `Tests/package` installs and uses them.
@Suite struct PackagingTests {
  private let tree = SourceTree()
  private static let guides = "Sources/HandoutKit/HandoutKit.docc"

  private func version() throws -> String {
    let press = try tree.text("Sources/HandoutKit/Press/HandoutPress.swift")
    return try #require(press.firstMatch(of: /static let version = "([0-9.]+)"/).map { String($0.1) })
  }

  @Test func everyPlaceNamesTheSameVersion() throws {
    let version = try version()
    let release = version.split(separator: ".").prefix(2).joined(separator: ".")
    #expect(try tree.text("Sources/HandoutPython/handout.py").contains("__version__ = \"\(version)\""))
    #expect(try tree.text("Sources/HandoutPython/pyproject.toml").contains("\nversion = \"\(version)\""))
    let changes = try tree.text("\(Self.guides)/Changelog.md")
    #expect(changes.firstMatch(of: /\n## ([0-9.]+)\n/).map { String($0.1) } == release, "the newest of the changelog")
    var count = 0
    for page in ["README.md", "\(Self.guides)/Install.md", "\(Self.guides)/Windows.md"] {
      for match in try tree.text(page).matches(of: /\/[a-z0-9-]+_([0-9.]+)_amd64\.deb/) {
        count += 1
        #expect(match.1 == version, "\(page): \(match.0)")
      }
    }
    #expect(count >= 3)
  }

  @Test func theLicenseIsStated() throws {
    let line = "SPDX-License-Identifier: Apache-2.0"
    #expect(try tree.text("README.md").contains("`\(line)`"))
    #expect(try tree.text("Package.swift").contains("\n// \(line)\n"))
    #expect(try tree.text("\(Self.guides)/Install.md").contains("`\(line)`"))
    #expect(try tree.text("Sources/HandoutPython/pyproject.toml").contains("license = {text = \"Apache-2.0\"}"))
    #expect(try tree.text("Sources/Packaging/Apache-2.0.txt").contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION"))
  }

  /// Of every Swift package that is fetched and every library that is linked or loaded, the lists say the license.
  @Test func theLicensesOfEverythingAreListed() throws {
    let copyright = try tree.text("Sources/Packaging/debian/copyright")
    let guide = try tree.text("\(Self.guides)/Install.md")
    let pins = try tree.text("Package.resolved").matches(of: /"identity" : "([^"]+)"/).map { String($0.1) }
    #expect(pins.count > 3)
    for pin in pins {
      #expect(copyright.contains("\nFiles: \(pin)/*\n"), "debian/copyright does not name \(pin)")
      #expect(guide.firstMatch(of: try Regex("\\b\(pin)\\b(?!-)")) != nil, "the guide Install does not name \(pin)")
    }
    for stanza in copyright.split(separator: "\n\n") where stanza.hasPrefix("Files: ") {
      let name = try #require(stanza.firstMatch(of: /\nLicense: (.+)/)).1
      #expect(copyright.contains("\n\nLicense: \(name)\n"), "debian/copyright does not hold the license \(name)")
    }
    for library in [
      "cairo", "HarfBuzz", "FreeType", "FriBidi", "utf8proc", "libyaml", "zlib", "libdeflate", "Expat", "libjpeg-turbo",
      "libpng",
      "libwebp", "libqrencode", "qpdf", "libzip", "Noto", "Andika", "icc-profiles-free",
    ] { #expect(guide.contains(library), "the guide Install does not name \(library)") }
  }

  @Test(arguments: ["handout-server.service", "handout-server-proxy.service"])
  func theUnitsAreLockedIn(unit: String) throws {
    let text = try tree.text("Sources/Packaging/systemd/\(unit)")
    let lines = Set(text.split(separator: "\n").map(String.init))
    for line in [
      "DynamicUser=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "PrivateDevices=yes",
      "PrivateNetwork=yes", "RestrictAddressFamilies=AF_UNIX", "NoNewPrivileges=yes", "CapabilityBoundingSet=",
      "RestrictNamespaces=yes", "LockPersonality=yes", "MemoryDenyWriteExecute=yes", "SystemCallArchitectures=native",
      "SystemCallFilter=@system-service", "ProtectProc=invisible", "User=handout-server",
    ] { #expect(lines.contains(line), "\(unit) has no \(line)") }
    #expect(text.contains("\nMemoryMax=") && text.contains("\nTasksMax="))
  }

  /// Nothing is reached from another machine, and nothing starts, before an administrator says so.
  @Test func theServerIsSwitchedOffAndListensHere() throws {
    let socket = try tree.text("Sources/Packaging/systemd/handout-server-proxy.socket")
    let addresses = socket.matches(of: /ListenStream=(.*)/).map { String($0.1) }
    #expect(addresses == ["127.0.0.1:8080"])
    for path in try tree.paths(in: "Sources/Packaging/debian") {
      let text = try tree.text("Sources/Packaging/debian/\(path)")
      guard path != "README.Debian" else { continue }
      #expect(text.firstMatch(of: /systemctl.*(enable|start)/) == nil, "\(path) starts something")
    }
    let network = "Sources/Packaging/examples/network/handout-server.service.d/network.conf"
    let words = try tree.text(network)
    for option in ["--token-file", "--certificate-file", "--key-file", "--allowed-host"] {
      #expect(words.contains(option), "\(network) has no \(option)")
    }
  }
}
