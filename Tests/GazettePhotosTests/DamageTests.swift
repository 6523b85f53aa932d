import GazettePhotos
import GazetteTestSupport
import Testing

struct DamageTests {
  /// A file in each format, by name.
  static func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in Fixture.names { files[name] = try Fixture.bytes(name) }
    let pixels = try #require(TestPicture().pixels)
    for format in [PhotoFormat.jpeg, .png, .webp] {
      files["made." + format.suffix] = pixels.file(as: format)
    }
    return files
  }

  @Test("a picture that is cut off is noticed, or complete as it is, at every length")
  func cutOff() throws {
    for (name, file) in try Self.files() {
      let format = try #require(PhotoFormat(file))
      var (damaged, complete) = (0, 0)
      let step = max(1, file.count / 150)
      for length in stride(from: 0, to: file.count - 1, by: step) {
        let cut = Array(file[..<length])
        guard PhotoFormat(cut) == format, let header = PhotoHeader(cut, format),
          Pixels(cut, size: header.size.scaled(toWidth: 60), hasAlpha: header.hasAlpha) != nil
        else {
          damaged += 1
          continue
        }
        complete += 1
      }
      // What stands behind the last pixel may be missing; half of a picture may not.
      #expect(damaged > complete * 9, "\(name): \(damaged) noticed, \(complete) taken as complete")
    }
  }

  @Test("bytes that were changed by chance never crash")
  func changed() throws {
    for (_, file) in try Self.files() {
      let format = try #require(PhotoFormat(file))
      var seed: UInt64 = 7
      for _ in 0..<60 {
        var changed = file
        for _ in 0..<8 {
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          changed[Int(seed >> 33) % changed.count] = UInt8(truncatingIfNeeded: seed >> 20)
        }
        guard let header = PhotoHeader(changed, format), header.size.area < 1_000_000 else {
          continue
        }
        let size = header.size.scaled(toWidth: 60)
        let pixels = Pixels(changed, size: size, hasAlpha: header.hasAlpha)
        #expect(pixels.map { $0.size == size } ?? true)
      }
    }
  }

  @Test(
    "only pictures of four formats are taken for pictures",
    arguments: [
      "GIF89a\u{1}\u{0}", "%PDF-1.4", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM", "II*\0",
      "",
    ])
  func others(_ text: String) {
    #expect(PhotoFormat(Array(text.utf8)) == nil)
  }
}
