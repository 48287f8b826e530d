// swift-tools-version: 6.2
import PackageDescription

// The readers under test are built here once more, from the same files: everything that is fuzzed must be compiled with
// the fuzzer's counters, and nothing else may be.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
let counted = settings + [.unsafeFlags(["-sanitize=fuzzer"])]
let driver: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer"])]

let package = Package(
  name: "fuzzing",
  targets: [
    .systemLibrary(name: "CFuzzer"),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CUTF8Proc", pkgConfig: "libutf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CTrees", exclude: ["Trees.bin"]),
    .target(name: "HandoutInput", dependencies: ["CYAML", "CTrees"], swiftSettings: counted),
    .target(name: "HandoutUnicode", dependencies: ["CUTF8Proc"], swiftSettings: counted),
    .target(name: "HandoutClinical", dependencies: ["HandoutInput", "HandoutUnicode"], swiftSettings: counted),
    .target(name: "HandoutRows", dependencies: ["HandoutInput", "CZip", "CExpat"], swiftSettings: counted),
    .target(
      name: "FuzzSupport", dependencies: ["HandoutRows", "HandoutClinical", "HandoutInput", "CFuzzer"],
      swiftSettings: settings),
    .executableTarget(
      name: "FuzzCSV", dependencies: ["FuzzSupport", "HandoutRows"], swiftSettings: settings, linkerSettings: driver),
    .executableTarget(
      name: "FuzzYAML", dependencies: ["FuzzSupport", "HandoutRows"], swiftSettings: settings, linkerSettings: driver),
    .executableTarget(
      name: "FuzzSheets", dependencies: ["FuzzSupport", "HandoutRows"], swiftSettings: settings, linkerSettings: driver),
  ],
  swiftLanguageModes: [.v6]
)
