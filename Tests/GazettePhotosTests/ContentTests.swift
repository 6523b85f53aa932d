import GazettePhotos
import GazetteTestSupport
import Testing

struct ContentTests {
  /// The parts that each format needs for a picture.
  private static let needed: [PhotoFormat: Set<String>] = [
    .webp: ["VP8X", "ALPH", "VP8 ", "VP8L"],
    .png: ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "pHYs"],
    // JFIF, tables, frame, scan.
    .jpeg: ["E0", "DB", "C0", "C4", "DA"],
  ]

  @Test(
    "a file that is written has the parts of a picture and no others",
    arguments: [PhotoFormat.jpeg, .png, .webp], [false, true])
  func parts(_ format: PhotoFormat, _ hasAlpha: Bool) throws {
    let file = try Fixture.bytes(hasAlpha ? "transparent.png" : "wide-gamut.jpg")
    let pixels = try #require(
      Pixels(file, size: PixelSize(width: 120, height: 80), hasAlpha: hasAlpha))
    guard format != .jpeg || !hasAlpha else { return }
    let made = try #require(pixels.file(as: format))
    let parts = Self.parts(of: made, format)
    #expect(parts.count > 0)
    #expect(Set(parts).subtracting(Self.needed[format] ?? []) == [])
  }

  /// The names of a file's chunks or markers, up to the pixels of a JPEG file.
  private static func parts(of file: [UInt8], _ format: PhotoFormat) -> [String] {
    var parts: [String] = []
    var offset = format == .jpeg ? 2 : format == .png ? 8 : 12
    while offset + 8 <= file.count {
      let four = Array(file[offset..<(offset + 4)])
      let next = Array(file[(offset + 4)..<(offset + 8)])
      switch format {
      case .jpeg:
        parts.append(String(four[1], radix: 16, uppercase: true))
        if parts.last == "DA" { return parts }
        offset += 2 + Int(four[2]) << 8 + Int(four[3])
      case .png:
        parts.append(String(decoding: next, as: UTF8.self))
        offset += 12 + four.reduce(0) { $0 << 8 | Int($1) }
      default:
        parts.append(String(decoding: four, as: UTF8.self))
        let size = next.reversed().reduce(0) { $0 << 8 | Int($1) }
        offset += 8 + size + size % 2
      }
    }
    return parts
  }
}
