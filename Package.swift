// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 language mode, strict memory safety, no warnings.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  // Small functions of one module may become part of another's: a build takes a twentieth less time.
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// The lower modules show C and each other to nobody by accident. The tests build hundreds of sites, and most of a
/// small site's time is theirs: they are always compiled for speed.
let closed =
  strict + [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-O"], .when(configuration: .debug)),
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
    // The memory of its documents, which cmark asks for.
    .target(name: "CMarkArena"),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // libvips (libvips42), which is loaded when the first picture is read.
    .target(name: "CVips"),

    // librsvg (librsvg2-2, which libvips42 needs), which is loaded when the first drawing is drawn.
    .target(name: "CRsvg"),

    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

    // Takes the place of malloc in the command: a build makes millions of small values on all cores.
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),

    // renameat2(2), which Glibc's module does not show.
    .systemLibrary(name: "CRenameExchange"),

    .target(name: "GazetteText", swiftSettings: closed),
    .target(
      name: "GazetteMarkup", dependencies: ["GazetteText", "CMarkGFM", "CMarkArena", "CLibYAML"],
      swiftSettings: closed),
    .target(name: "GazetteTemplates", dependencies: ["GazetteText"], swiftSettings: closed),
    .target(name: "GazetteCharts", dependencies: ["GazetteText"], swiftSettings: closed),
    .target(name: "GazettePrivacy", dependencies: ["GazetteText"], swiftSettings: closed),
    .target(
      name: "GazettePhotos", dependencies: ["GazetteText", "CVips", "CRsvg"],
      swiftSettings: closed),
    .target(name: "GazetteQRCode", dependencies: ["CQREncode"], swiftSettings: closed),
    .target(
      name: "Gazette",
      dependencies: [
        "GazetteText", "GazetteMarkup", "GazetteTemplates", "GazetteCharts", "GazettePhotos",
        "GazettePrivacy", "GazetteQRCode",
        "CRenameExchange",
      ],
      swiftSettings: strict, plugins: ["EmbedThemePlugin"]),
    .executableTarget(
      name: "GazetteCommand",
      dependencies: [
        "Gazette", "GazetteTemplates", "GazetteText",
        .target(name: "CMimalloc", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The default theme in Templates/ becomes part of the command.
    .executableTarget(name: "EmbedTheme", swiftSettings: strict),
    .plugin(
      name: "EmbedThemePlugin", capability: .buildTool(), dependencies: ["EmbedTheme"],
      path: "Sources/EmbedThemePlugin"),

    .testTarget(name: "GazetteTextTests", dependencies: ["GazetteText"], swiftSettings: strict),
    .testTarget(
      name: "GazetteMarkupTests", dependencies: ["GazetteMarkup", "GazetteText"],
      swiftSettings: strict),
    .testTarget(
      name: "GazetteTemplatesTests", dependencies: ["GazetteTemplates", "GazetteText"],
      swiftSettings: strict),
    .testTarget(
      name: "GazetteChartsTests", dependencies: ["GazetteCharts", "GazetteText"],
      exclude: ["Gallery"], swiftSettings: strict),
    .testTarget(
      name: "GazettePhotosTests", dependencies: ["GazettePhotos", "GazetteTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GazetteQRCodeTests", dependencies: ["GazetteQRCode"], swiftSettings: strict),
    .testTarget(
      name: "GazettePrivacyTests", dependencies: ["GazettePrivacy", "GazetteText"],
      swiftSettings: strict),
    .target(
      name: "GazetteTestSupport", dependencies: ["Gazette", "GazettePhotos", "GazetteText"],
      path: "Tests/GazetteTestSupport", exclude: ["Pictures/Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["GazetteCommand", "GazetteTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GoldenSiteTests", dependencies: ["Gazette", "GazetteText"], exclude: ["Sites"],
      swiftSettings: strict),
    .testTarget(
      name: "GazetteTests",
      dependencies: [
        "Gazette", "GazettePhotos", "GazetteQRCode", "GazetteText", "GazetteTestSupport",
      ],
      exclude: ["Mechanisms"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
