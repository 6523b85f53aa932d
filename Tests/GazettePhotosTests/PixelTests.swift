import GazettePhotos
import Testing

@Suite struct PixelTests {
  @Test("The size at a width keeps the proportions and is never nothing")
  func scaledSizes() {
    let wide = PixelSize(width: 4000, height: 3000)
    #expect(wide.scaled(toWidth: 960) == PixelSize(width: 960, height: 720))
    #expect(PixelSize(width: 9000, height: 1).scaled(toWidth: 480).height == 1)
  }
}
