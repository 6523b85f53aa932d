import GazettePhotos
import GazetteTestSupport
import Testing

struct PixelTests {
  @Test("the size at a width keeps the proportions and is never nothing")
  func scaledSizes() {
    let wide = PixelSize(width: 4000, height: 3000)
    #expect(wide.scaled(toWidth: 960) == PixelSize(width: 960, height: 720))
    #expect(PixelSize(width: 9000, height: 1).scaled(toWidth: 480).height == 1)
  }

  @Test(
    "a picture comes out upright whichever way it was stored, and its header says so",
    arguments: 1...8, [PhotoFormat.jpeg, .png, .webp])
  func upright(_ orientation: Int, _ format: PhotoFormat) throws {
    var picture = TestPicture()
    picture.orientation = orientation
    let stored = try #require(picture.pixels)
    let plain = try #require(stored.file(as: format))
    let secrets = Secrets(orientation: orientation)
    let file = secrets.planted(in: plain, format, stored.size)
    let header = try #require(PhotoHeader(file, format))
    #expect(header.size == picture.size)
    let half = PixelSize(width: 150, height: 100)
    let pixels = try #require(Pixels(file, size: half, hasAlpha: false))
    #expect(pixels.distance(from: TestPicture.corners) <= 6)
  }

  @Test(
    "colours are right whatever the file keeps them as",
    arguments: ["progressive.jpg", "wide-gamut.jpg", "deep.png", "palette.png", "phone.heic"])
  func colours(_ name: String) throws {
    let file = try Fixture.bytes(name)
    let format = try #require(PhotoFormat(file))
    let header = try #require(PhotoHeader(file, format))
    #expect(header.size == PixelSize(width: 300, height: 200))
    let pixels = try #require(
      Pixels(file, size: PixelSize(width: 120, height: 80), hasAlpha: false))
    #expect(pixels.distance(from: TestPicture.corners) <= 8)
  }

  @Test("inks and shades of grey become colours of a screen")
  func otherSpaces() throws {
    let inks = try #require(
      Pixels(Fixture.bytes("inks.jpg"), size: PixelSize(width: 90, height: 60), hasAlpha: false))
    // Ink cannot hold the brightest of them.
    #expect(inks.distance(from: TestPicture.corners) <= 70)
    let grey = try #require(
      Pixels(Fixture.bytes("grey.png"), size: PixelSize(width: 90, height: 60), hasAlpha: false))
    #expect(grey.corners.allSatisfy { Set($0).count == 1 })
    #expect(Set(grey.corners.map { $0[0] }).count > 2)
  }

  @Test("what is transparent stays so, and the header says it")
  func transparency() throws {
    let file = try Fixture.bytes("transparent.png")
    let header = try #require(PhotoHeader(file, .png))
    #expect(header.hasAlpha)
    let pixels = try #require(
      Pixels(file, size: PixelSize(width: 60, height: 40), hasAlpha: true))
    #expect(pixels.bytes.count == 60 * 40 * 4)
    for format in [PhotoFormat.webp, .png] {
      let made = try #require(pixels.file(as: format))
      #expect(PhotoHeader(made, format)?.hasAlpha == true)
    }
    #expect(pixels.bytes[3] == 128)
  }
}
