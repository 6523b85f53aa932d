import Foundation

/// A picture that `Fixtures/make.sh` made: a colour in each corner, 300 × 200.
package enum Fixture {
  package static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appendingPathComponent("Fixtures/" + name)))
  }

  package static let names = [
    "progressive.jpg", "wide-gamut.jpg", "inks.jpg", "deep.png", "grey.png", "palette.png",
    "transparent.png", "phone.heic",
  ]
}
