// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 language mode, strict memory safety, no warnings.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "gazette",
  products: [
    .executable(name: "gazette", targets: ["GazetteCommand"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    .target(name: "GazetteText", swiftSettings: strict),
    .target(
      name: "GazetteMarkup", dependencies: ["GazetteText", "CMarkGFM", "CLibYAML"],
      swiftSettings: strict),
    .target(name: "GazetteTemplates", dependencies: ["GazetteText"], swiftSettings: strict),
    .target(
      name: "Gazette", dependencies: ["GazetteText", "GazetteMarkup", "GazetteTemplates"],
      swiftSettings: strict),
    .executableTarget(
      name: "GazetteCommand",
      dependencies: [
        "Gazette", "GazetteText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "GazetteTextTests", dependencies: ["GazetteText"], swiftSettings: strict),
    .testTarget(
      name: "GazetteMarkupTests", dependencies: ["GazetteMarkup", "GazetteText"],
      swiftSettings: strict),
    .testTarget(
      name: "GazetteTemplatesTests", dependencies: ["GazetteTemplates", "GazetteText"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
