// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "handout", path: "../..")],
  targets: [
    .executableTarget(
      name: "benchmark",
      // The programs are measured as processes, so they are built along with the benchmark.
      dependencies: [
        .product(name: "HandoutKit", package: "handout"), .product(name: "HandoutBatch", package: "handout"),
        .product(name: "handout", package: "handout"), .product(name: "handout-server", package: "handout"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
      ])
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
