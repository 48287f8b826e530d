/// Which target may import which: the table of the architecture, row by row.
///
/// HandoutComposer also imports HandoutGeometry (sizes of the paper, lengths of a design) and HandoutInput (it decodes the phrases);
/// HandoutLayouts also imports HandoutInput (it decodes designs and themes); HandoutPDF also imports HandoutGeometry (it reads where things
/// stand on the page models).
enum DependencyTable {
  /// What a target may import besides the standard modules.
  static let rows: [String: Set<String>] = [
    // 0: system libraries and the bytes of the data files.
    "CCairo": [], "CHarfBuzz": [], "CFriBidi": [], "CZlib": [], "CJPEG": [], "CQPDF": [], "CLinux": [], "CYAML": [],
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
    "HandoutEngine": ["HandoutTypography", "HandoutFigures", "HandoutDocument", "HandoutPages", "HandoutGeometry"],
    "HandoutComposer": [
      "HandoutClinical", "HandoutDocument", "HandoutLayouts", "HandoutFigures", "HandoutGeometry", "HandoutInput",
    ],
    "HandoutCairo": ["HandoutPages", "HandoutTypography", "HandoutGeometry", "CCairo", "CJPEG"],
    "HandoutPDF": ["HandoutPages", "HandoutGeometry", "CZlib", "CQPDF"],
    // 5: the facade.
    "HandoutKit": [
      "HandoutGeometry", "HandoutInput", "HandoutClinical", "HandoutRows", "HandoutDocument", "HandoutPages",
      "HandoutTypography", "HandoutFigures", "HandoutLayouts", "HandoutAssets", "HandoutEngine", "HandoutComposer",
      "HandoutCairo", "HandoutPDF", "CLinux", "Crypto",
    ],
    // 6: the programs.
    "handout": ["HandoutKit", "ArgumentParser"],
    "handout-server": ["HandoutKit", "Hummingbird"],
    "HandoutC": ["HandoutKit"],
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

  /// The only target that may open a port.
  static let server = "handout-server"
}
