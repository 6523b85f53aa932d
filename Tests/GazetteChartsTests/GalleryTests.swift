import Foundation
import GazetteCharts
import Testing

/// Pages of charts, compared byte for byte with what was looked at and kept beside them.
///
/// `GAZETTE_ACCEPT_GOLDEN=1 swift test --filter Gallery` writes what is drawn now; look at the
/// pages in a browser before they are committed.
struct GalleryTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Gallery")

  @Test("every chart is drawn exactly as it was looked at")
  func gallery() throws {
    let extremes = ChartKind.allCases.flatMap { kind in
      [ExtremeCase.mixed, .huge, .longLabels].map { kind.chart($0) }
    }
    let pages = [
      "ordinary.html": Gallery.page("Ordinary charts", Ordinary.all),
      "wide.html": Gallery.page("Charts for a desk", Ordinary.all, isWide: true),
      "extreme.html": Gallery.page("Charts at their worst", extremes),
    ]
    for (name, bytes) in pages {
      let url = Self.folder.appendingPathComponent(name)
      if ProcessInfo.processInfo.environment["GAZETTE_ACCEPT_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(
          at: Self.folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
      }
      let kept = try String(decoding: Data(contentsOf: url), as: UTF8.self)
      #expect(String(decoding: bytes, as: UTF8.self) == kept, "\(name)")
    }
  }
}
