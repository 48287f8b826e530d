/// Which target imports which, row by row: neither more nor less.
enum DependencyTable {
  /// What a target imports besides the standard modules.
  static let rows: [String: Set<String>] = [
    // 0: system libraries and the bytes of the data files.
    "CCairo": [], "CHarfBuzz": [], "CFriBidi": [], "CZlib": [], "CDeflate": [], "CQPDF": [], "CLinux": [], "CYAML": [],
    "CUTF8Proc": [],
    "CZip": [], "CExpat": [], "CJPEG": [], "CPNG": [], "CWebP": [], "CQREncode": [],
    "CLayouts": [], "CAssets": [], "CTrees": [], "CPage": [],
    // 1: plain values.
    "HandoutGeometry": [],
    "HandoutInput": ["CYAML", "CTrees"],
    "HandoutUnicode": ["CUTF8Proc"],
    "HandoutClinical": ["HandoutInput", "HandoutUnicode"],
    "HandoutRows": ["HandoutInput", "CZip", "CExpat"],
    // 2: what to say, and where everything is.
    "HandoutDocument": ["HandoutGeometry"],
    "HandoutPages": ["HandoutGeometry"],
    // 3: the parts.
    "HandoutTypography": ["HandoutDocument", "HandoutPages", "HandoutGeometry", "CHarfBuzz", "CFriBidi", "CCairo"],
    "HandoutFigures": ["HandoutPages", "HandoutGeometry", "HandoutInput"],
    "HandoutImages": ["HandoutPages", "CJPEG", "CPNG", "CWebP", "CZlib"],
    "HandoutLayouts": ["HandoutDocument", "HandoutGeometry", "HandoutInput", "CLayouts"],
    "HandoutAssets": ["CAssets"],
    "HandoutCodes": ["HandoutPages", "HandoutGeometry", "CQREncode"],
    // 4: the stages.
    "HandoutEngine": ["HandoutTypography", "HandoutDocument", "HandoutPages", "HandoutGeometry"],
    "HandoutComposer": [
      "HandoutClinical", "HandoutDocument", "HandoutLayouts", "HandoutGeometry", "HandoutInput",
    ],
    "HandoutCairo": ["HandoutImages", "HandoutPages", "HandoutTypography", "HandoutGeometry", "CCairo"],
    "HandoutPDF": ["HandoutPages", "HandoutGeometry", "HandoutUnicode", "CDeflate", "CZlib", "CQPDF", "Crypto"],
    "HandoutHTML": ["HandoutPages", "HandoutGeometry", "Crypto"],
    "HandoutLoader": [
      "HandoutClinical", "HandoutCodes", "HandoutComposer", "HandoutEngine", "HandoutFigures", "HandoutImages",
      "HandoutLayouts", "HandoutAssets", "HandoutDocument", "HandoutPages", "HandoutGeometry", "HandoutInput", "Crypto",
    ],
    // 5: the facade, and batches.
    "HandoutKit": [
      "HandoutLoader", "HandoutComposer", "HandoutEngine", "HandoutCairo", "HandoutPDF", "HandoutHTML",
      "HandoutClinical", "HandoutLayouts", "HandoutFigures", "HandoutCodes", "HandoutImages", "HandoutTypography",
      "HandoutDocument", "HandoutPages", "HandoutGeometry", "HandoutInput", "HandoutUnicode", "CLinux",
    ],
    "HandoutBatch": [
      "HandoutKit", "HandoutLoader", "HandoutComposer", "HandoutEngine", "HandoutCairo", "HandoutPDF",
      "HandoutClinical", "HandoutTypography", "HandoutDocument", "HandoutPages", "HandoutGeometry", "HandoutInput",
      "HandoutRows", "HandoutUnicode", "Crypto",
    ],
    "HandoutService": [
      "HandoutBatch", "HandoutKit", "HandoutLoader", "HandoutClinical", "HandoutPages", "HandoutInput",
    ],
    "HandoutFHIR": ["HandoutService", "HandoutKit", "HandoutClinical", "HandoutPages", "HandoutInput", "Crypto"],
    "HandoutServer": [
      "HandoutService", "HandoutFHIR", "HandoutBatch", "HandoutKit", "HandoutInput", "CPage", "Hummingbird",
      "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "Configuration", "Logging", "NIOCore", "NIOHTTP1", "NIOSSL",
      "ServiceLifecycle",
    ],
    // 6: the programs, and the library for other languages.
    "HandoutC": ["HandoutService", "HandoutKit"], "HandoutPython": [], "Packaging": [],
    "HandoutCommands": [
      "HandoutKit", "HandoutBatch", "HandoutService", "HandoutFHIR", "HandoutInput", "ArgumentParser",
    ],
    "handout": ["HandoutCommands"],
    "handout-server": ["HandoutServer", "HandoutKit", "ArgumentParser"],
    "CommitOfBuild": [],
  ]

  /// Modules of the toolchain, free to every row from 1 up.
  static let standard: Set<String> = [
    "Swift", "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Dispatch", "PackagePlugin",
  ]

  /// The targets that are there to be reached over the network.
  static let servers: Set<String> = ["HandoutServer", "handout-server"]

  /// Modules through which a program could reach the network. No file of the library or the command line imports them.
  static let network: Set<String> = [
    "FoundationNetworking", "Network", "NIO", "NIOCore", "NIOPosix", "NIOHTTP1", "AsyncHTTPClient", "Hummingbird",
    "CFNetwork",
  ]
}
