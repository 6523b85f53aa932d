import Foundation
import GazettePhotos
import Testing

/// A picture that `Fixtures/make.sh` made: a colour in each corner, 300 × 200.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appendingPathComponent("Fixtures/" + name)))
  }

  static let names = [
    "progressive.jpg", "wide-gamut.jpg", "inks.jpg", "deep.png", "grey.png", "palette.png",
    "transparent.png", "phone.heic",
  ]
}
