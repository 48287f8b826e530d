/// Which target imports which, row by row: neither more nor less.
enum DependencyTable {
  /// What a target imports besides the standard modules.
  static let rows: [String: Set<String>] = [
    // 0: system libraries and the bytes of the data files.
    "CCairo": [], "CHarfBuzz": [], "CFriBidi": [], "CZlib": [], "CQPDF": [], "CLinux": [], "CYAML": [],
    "CLayouts": [], "CAssets": [],
    // 1: plain values.
    "HandoutGeometry": [],
    "HandoutInput": ["CYAML"],
    "HandoutClinical": ["HandoutInput"],
    "HandoutRows": ["HandoutInput"],
    // 2: what to say, and where everything is.
    "HandoutDocument": ["HandoutGeometry"],
    "HandoutPages": ["HandoutGeometry"],
    // 3: the parts.
    "HandoutTypography": ["HandoutDocument", "HandoutPages", "HandoutGeometry", "CHarfBuzz", "CFriBidi", "CCairo"],
    "HandoutFigures": ["HandoutPages", "HandoutGeometry", "HandoutInput"],
    "HandoutLayouts": ["HandoutDocument", "HandoutGeometry", "HandoutInput", "CLayouts"],
    "HandoutAssets": ["CAssets"],
    // 4: the stages.
    "HandoutEngine": ["HandoutTypography", "HandoutDocument", "HandoutPages", "HandoutGeometry"],
    "HandoutComposer": [
      "HandoutClinical", "HandoutDocument", "HandoutLayouts", "HandoutGeometry", "HandoutInput",
    ],
    "HandoutCairo": ["HandoutPages", "HandoutTypography", "HandoutGeometry", "CCairo"],
    "HandoutPDF": ["HandoutPages", "HandoutGeometry", "CZlib", "CQPDF"],
    "HandoutLoader": [
      "HandoutClinical", "HandoutComposer", "HandoutEngine", "HandoutFigures", "HandoutLayouts", "HandoutAssets",
      "HandoutDocument", "HandoutPages", "HandoutGeometry", "HandoutInput", "Crypto",
    ],
    // 5: the facade, and batches.
    "HandoutKit": [
      "HandoutLoader", "HandoutComposer", "HandoutEngine", "HandoutCairo", "HandoutPDF", "HandoutClinical",
      "HandoutLayouts", "HandoutFigures", "HandoutTypography", "HandoutDocument", "HandoutPages", "HandoutGeometry",
      "HandoutInput", "CLinux",
    ],
    "HandoutBatch": [
      "HandoutKit", "HandoutLoader", "HandoutComposer", "HandoutEngine", "HandoutCairo", "HandoutPDF",
      "HandoutClinical", "HandoutTypography", "HandoutDocument", "HandoutPages", "HandoutGeometry", "HandoutInput",
      "HandoutRows", "Crypto",
    ],
    // 6: the programs.
    "handout": ["HandoutKit", "HandoutBatch", "HandoutInput", "ArgumentParser"],
  ]

  /// Modules of the toolchain, free to every row from 1 up.
  static let standard: Set<String> = [
    "Swift", "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Dispatch",
  ]

  /// Modules through which a program could reach the network. No file of the library or the command line imports them.
  static let network: Set<String> = [
    "FoundationNetworking", "Network", "NIO", "NIOCore", "NIOPosix", "NIOHTTP1", "AsyncHTTPClient", "Hummingbird",
    "CFNetwork",
  ]
}
