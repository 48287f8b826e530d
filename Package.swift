// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Links the program with Swift's own libraries in it: a start that looks for none of them takes a sixth less of a handout's time.
///
/// The compiler's driver knows those libraries only where all is compiled for them; as packages are not, two are named here. These flags are
/// the program's alone, which no host program is linked with.
let quickStart = [
  "-static-stdlib", "-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-l_FoundationCollections", "-l_FoundationCShims",
]

extension Target.Dependency {
  /// A product that only the server needs.
  static func server(_ product: String, of package: String) -> Self {
    .product(name: product, package: package, condition: .when(traits: ["Server"]))
  }
}

let package = Package(
  name: "handout",
  products: [
    .library(name: "HandoutKit", targets: ["HandoutKit"]),
    .library(name: "HandoutBatch", targets: ["HandoutBatch"]),
    .library(name: "HandoutC", type: .dynamic, targets: ["HandoutC"]),
    .executable(name: "handout", targets: ["handout"]),
    .executable(name: "handout-server", targets: ["handout-server"]),
  ],
  traits: [
    .trait(name: "Server", description: "The HTTP server, and the packages that only it needs."),
    .default(enabledTraits: ["Server"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
    // What only the server needs: a host that names `traits: []` resolves none of it.
    // Hummingbird and swift-configuration go without their traits: with them they link all of Foundation, whose tables
    // are larger than the program.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0", traits: []),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.3"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
  ],
  targets: [
    // Row 0: system libraries and the bytes of the data files.
    .systemLibrary(name: "CCairo", pkgConfig: "cairo-ft", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),
    // libjpeg (libjpeg62-turbo-dev) behind functions that return where it would jump.
    .target(name: "CJPEG", linkerSettings: [.linkedLibrary("jpeg")]),
    .systemLibrary(name: "CUTF8Proc", pkgConfig: "libutf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CLinux"),
    // The types only: HandoutPDF loads the library when it is wanted.
    .systemLibrary(name: "CQPDF", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    // The types only: HandoutRows loads the library when the first spreadsheet is read.
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CLayouts", path: "Layouts/CLayouts"),
    .target(name: "CAssets", path: "Assets/CAssets"),
    .target(name: "CTrees", exclude: ["Trees.bin"]),
    .target(name: "CPage", path: "Sources/HandoutServer/Page/CPage"),

    // Row 1: plain values.
    .target(name: "HandoutGeometry", swiftSettings: settings),
    .target(
      name: "HandoutInput", dependencies: ["CYAML", "CTrees"],
      swiftSettings: settings),
    .target(name: "HandoutUnicode", dependencies: ["CUTF8Proc"], swiftSettings: settings),
    .target(name: "HandoutClinical", dependencies: ["HandoutInput", "HandoutUnicode"], swiftSettings: settings),
    .target(
      name: "HandoutRows", dependencies: ["HandoutInput", "CZip", "CExpat"], swiftSettings: settings),

    // Row 2: what to say, and where everything is.
    .target(name: "HandoutDocument", dependencies: ["HandoutGeometry"], swiftSettings: settings),
    .target(name: "HandoutPages", dependencies: ["HandoutGeometry"], swiftSettings: settings),

    // Row 3: the parts.
    .target(
      name: "HandoutTypography",
      dependencies: [
        "HandoutDocument", "HandoutPages", "HandoutGeometry", "CHarfBuzz", "CFriBidi", "CCairo",
      ],
      swiftSettings: settings),
    .target(
      name: "HandoutFigures", dependencies: ["HandoutPages", "HandoutGeometry", "HandoutInput"],
      swiftSettings: settings),
    .target(
      name: "HandoutImages", dependencies: ["HandoutPages", "CJPEG", "CPNG", "CWebP", "CZlib"],
      swiftSettings: settings),
    .target(
      name: "HandoutCodes", dependencies: ["HandoutPages", "HandoutGeometry", "CQREncode"], swiftSettings: settings),
    .target(
      name: "HandoutLayouts",
      dependencies: ["HandoutDocument", "HandoutGeometry", "HandoutInput", "CLayouts"],
      path: "Layouts", exclude: ["CLayouts", "Designs", "Themes"], swiftSettings: settings),
    .target(
      name: "HandoutAssets", dependencies: ["CAssets"], path: "Assets",
      exclude: [
        "CAssets", "Conditions", "Exercises", "Limbs", "Phrases", "Routines", "Poses", "Looks", "Pictures",
        "RedFlags.yaml", "ExerciseSheet.yaml", "Skeletons", "Sources", "Advice.yaml", "Regions", "Translations",
      ],
      swiftSettings: settings),

    // Row 4: the stages.
    .target(
      name: "HandoutEngine",
      dependencies: ["HandoutTypography", "HandoutDocument", "HandoutPages", "HandoutGeometry"],
      swiftSettings: settings),
    .target(
      name: "HandoutComposer",
      dependencies: [
        "HandoutClinical", "HandoutDocument", "HandoutLayouts", "HandoutGeometry", "HandoutInput",
      ],
      swiftSettings: settings),
    .target(
      name: "HandoutCairo",
      dependencies: ["HandoutImages", "HandoutPages", "HandoutTypography", "HandoutGeometry", "CCairo"],
      swiftSettings: settings),
    .target(
      name: "HandoutPDF",
      dependencies: [
        "HandoutPages", "HandoutGeometry", "HandoutUnicode", "CDeflate", "CZlib", "CQPDF",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),

    .target(
      name: "HandoutHTML",
      dependencies: ["HandoutPages", "HandoutGeometry", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .target(
      name: "HandoutLoader",
      dependencies: [
        "HandoutClinical", "HandoutCodes", "HandoutComposer", "HandoutEngine", "HandoutFigures", "HandoutImages",
        "HandoutLayouts", "HandoutAssets", "HandoutDocument", "HandoutPages", "HandoutGeometry", "HandoutInput",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),

    // Row 5: the facade, and batches.
    .target(
      name: "HandoutKit",
      dependencies: [
        "CLinux", "HandoutGeometry", "HandoutInput", "HandoutClinical", "HandoutDocument", "HandoutPages",
        "HandoutTypography", "HandoutCodes", "HandoutFigures", "HandoutImages", "HandoutLayouts", "HandoutEngine",
        "HandoutComposer", "HandoutLoader", "HandoutCairo", "HandoutPDF", "HandoutHTML", "HandoutUnicode",
      ],
      swiftSettings: settings),
    .target(
      name: "HandoutBatch",
      dependencies: [
        "HandoutKit", "HandoutLoader", "HandoutClinical", "HandoutComposer", "HandoutEngine", "HandoutCairo",
        "HandoutPDF", "HandoutDocument", "HandoutPages", "HandoutTypography", "HandoutGeometry", "HandoutInput",
        "HandoutRows", "HandoutUnicode",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),

    .target(
      name: "HandoutService",
      dependencies: ["HandoutBatch", "HandoutKit", "HandoutLoader", "HandoutClinical", "HandoutPages", "HandoutInput"],
      swiftSettings: settings),

    .target(
      name: "HandoutFHIR",
      dependencies: [
        "HandoutService", "HandoutKit", "HandoutClinical", "HandoutPages", "HandoutInput",
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: settings),
    .target(
      name: "HandoutServer",
      dependencies: [
        "HandoutService", "HandoutFHIR", "HandoutBatch", "HandoutKit", "HandoutInput", "CPage",
        .server("Hummingbird", of: "hummingbird"), .server("HummingbirdCore", of: "hummingbird"),
        .server("HummingbirdTLS", of: "hummingbird"),
        .server("HTTPTypes", of: "swift-http-types"), .server("Configuration", of: "swift-configuration"),
        .server("Logging", of: "swift-log"),
        .server("NIOCore", of: "swift-nio"), .server("NIOHTTP1", of: "swift-nio"),
        .server("NIOSSL", of: "swift-nio-ssl"), .server("ServiceLifecycle", of: "swift-service-lifecycle"),
      ],
      exclude: ["Page"], swiftSettings: settings),

    // Row 6: the programs, and the library for other languages.
    .target(
      name: "HandoutC", dependencies: ["HandoutService", "HandoutKit"], exclude: ["handout.h", "symbols.map", "build"],
      swiftSettings: settings),
    .target(
      name: "HandoutCommands",
      dependencies: [
        "HandoutKit", "HandoutBatch", "HandoutService", "HandoutFHIR", "HandoutInput",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, plugins: ["CommitOfBuild"]),
    .executableTarget(
      name: "handout", dependencies: ["HandoutCommands"], swiftSettings: settings,
      linkerSettings: [.unsafeFlags(quickStart, .when(platforms: [.linux], configuration: .release))]),
    .executableTarget(
      name: "handout-server",
      dependencies: [
        "HandoutServer", "HandoutKit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, plugins: ["CommitOfBuild"]),
    .plugin(name: "CommitOfBuild", capability: .buildTool(), path: "Sources/CommitOfBuild"),

    // Tests.
    // The README's example, as it stands there.
    .executableTarget(
      name: "SwiftSample", dependencies: ["HandoutKit"], path: "Tests/SwiftSample", swiftSettings: settings),
    .target(
      name: "HandoutDrawingSamples", dependencies: ["HandoutPages", "HandoutTypography", "HandoutGeometry"],
      path: "Tests/HandoutDrawingSamples", swiftSettings: settings),
    .target(name: "HandoutTestSettings", path: "Tests/HandoutTestSettings", swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "HandoutCommands", "SwiftSample", "HandoutTestSupport", "HandoutTestSettings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HandoutCairoTests",
      dependencies: [
        "HandoutCairo", "HandoutDrawingSamples", "HandoutPages", "HandoutTypography", "HandoutGeometry", "CCairo",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HandoutPDFTests",
      dependencies: [
        "HandoutPDF", "HandoutCairo", "HandoutDrawingSamples", "HandoutTestSettings", "HandoutPages",
        "HandoutTypography", "HandoutGeometry",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HandoutImagesTests",
      dependencies: ["HandoutImages", "HandoutPages", "HandoutTestSettings", "CZlib"], swiftSettings: settings),
    .testTarget(
      name: "HandoutFiguresTests",
      dependencies: ["HandoutFigures", "HandoutPages", "HandoutGeometry", "HandoutInput"],
      exclude: ["RangeOfMotion.txt"], swiftSettings: settings),
    .testTarget(
      name: "HandoutCodesTests", dependencies: ["HandoutCodes", "HandoutPages", "HandoutGeometry"],
      swiftSettings: settings),
    .testTarget(
      name: "HandoutInputTests", dependencies: ["HandoutInput", "HandoutTestSettings"], swiftSettings: settings),
    .testTarget(
      name: "HandoutUnicodeTests", dependencies: ["HandoutUnicode", "HandoutTestSettings"], swiftSettings: settings),
    .testTarget(
      name: "HandoutRowsTests",
      dependencies: ["HandoutRows", "HandoutClinical", "HandoutInput", "HandoutTestSettings"],
      swiftSettings: settings),
    .testTarget(
      name: "HandoutClinicalTests", dependencies: ["HandoutClinical", "HandoutInput"], swiftSettings: settings),
    .testTarget(
      name: "HandoutTypographyTests",
      dependencies: [
        "HandoutTypography", "HandoutCairo", "HandoutPDF", "HandoutDrawingSamples", "HandoutDocument", "HandoutPages",
        "HandoutGeometry", "HandoutTestSettings", "CCairo",
      ],
      swiftSettings: settings),
    .target(
      name: "HandoutTestSupport",
      dependencies: [
        "HandoutTestSettings",
        "HandoutEngine", "HandoutDocument", "HandoutPages", "HandoutGeometry", "HandoutComposer", "HandoutClinical",
        "HandoutLayouts", "HandoutAssets", "HandoutInput", "CCairo",
      ],
      path: "Tests/HandoutTestSupport", swiftSettings: settings),
    .testTarget(
      name: "HandoutPagesTests", dependencies: ["HandoutPages", "HandoutGeometry"], swiftSettings: settings),
    .testTarget(
      name: "HandoutEngineTests",
      dependencies: [
        "HandoutTestSupport", "HandoutEngine", "HandoutTypography", "HandoutDocument", "HandoutPages",
        "HandoutGeometry",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HandoutComposerTests",
      dependencies: [
        "HandoutTestSupport", "HandoutComposer", "HandoutClinical", "HandoutDocument", "HandoutLayouts",
        "HandoutGeometry", "HandoutInput",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HandoutKitTests",
      dependencies: [
        "HandoutTestSettings", "HandoutTestSupport", "HandoutDrawingSamples", "HandoutKit", "HandoutBatch",
        "HandoutLoader",
        "HandoutComposer",
        "HandoutClinical", "HandoutDocument", "HandoutFigures", "HandoutLayouts",
        "HandoutPages", "HandoutGeometry", "HandoutInput", "HandoutRows",
      ],
      exclude: ["References"], swiftSettings: settings),
    .testTarget(
      name: "HandoutServiceTests", dependencies: ["HandoutService", "HandoutKit"], swiftSettings: settings),
    .testTarget(
      name: "HandoutFHIRTests",
      dependencies: [
        "HandoutFHIR", "HandoutService", "HandoutKit", "HandoutClinical", "HandoutPages", "HandoutTestSettings",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HandoutServerTests",
      dependencies: [
        "HandoutServer", "handout-server", "HandoutService", "HandoutBatch", "HandoutKit", "HandoutTestSettings",
        .server("Hummingbird", of: "hummingbird"), .server("HTTPTypes", of: "swift-http-types"),
        .server("Logging", of: "swift-log"), .server("NIOCore", of: "swift-nio"),
        .server("NIOEmbedded", of: "swift-nio"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["HandoutAssets", "HandoutInput", "HandoutLayouts", "HandoutTestSettings"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
