// swift-tools-version: 6.2
import PackageDescription

// Renders one page with Gazette's template engine and with swift-mustache, side by side.
//
// A package of its own, so that nobody who uses Gazette fetches swift-mustache. The folders of the
// engine are links to Gazette's sources: its API is for Gazette's own package only.

let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// As in Gazette's own manifest.
let closed = strict + [.enableUpcomingFeature("InternalImportsByDefault")]

let package = Package(
  name: "template-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")
  ],
  targets: [
    .target(name: "GazetteText", swiftSettings: closed),
    .target(name: "GazetteTemplates", dependencies: ["GazetteText"], swiftSettings: closed),
    .executableTarget(
      name: "TemplateBenchmark",
      dependencies: [
        "GazetteText", "GazetteTemplates", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
