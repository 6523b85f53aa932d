/// Takes everything but the picture out of a WebP file.
///
/// libvips 8.14 writes a block of EXIF whatever it is told.
enum PlainWebP {
  private static let pictureChunks: Set<String> = ["VP8 ", "VP8L", "ALPH"]
  /// The flags of an extended file that are about the picture: it has an alpha channel.
  private static let alphaFlag: UInt8 = 0x10

  /// The file with its picture alone; nil if it is none.
  static func file(_ file: [UInt8]) -> [UInt8]? {
    guard file.count >= 12 else { return nil }
    var extended: [UInt8] = []
    var picture: [UInt8] = []
    var isTransparent = false
    var offset = 12
    while offset + 8 <= file.count {
      let name = String(decoding: file[offset..<(offset + 4)], as: UTF8.self)
      let size = (0..<4).reduce(0) { $0 | Int(file[offset + 4 + $1]) << ($1 * 8) }
      let end = offset + 8 + size + size % 2
      guard end <= file.count else { return nil }
      if name == "VP8X", size == 10 {
        extended = Array(file[offset..<end])
        extended[8] &= alphaFlag
      } else if pictureChunks.contains(name) {
        picture += file[offset..<end]
        isTransparent = isTransparent || name == "ALPH"
      }
      offset = end
    }
    // A picture without a channel beside it needs no extended file.
    let content = isTransparent ? extended + picture : picture
    return file[..<4] + length(content.count + 4) + file[8..<12] + content
  }

  private static func length(_ count: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
  }
}
