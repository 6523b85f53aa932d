/// What the first bytes of a picture say: its size, and whether it carries data about the picture.
struct ImageHeader: Sendable {
  let width: Int
  let height: Int
  /// Whether there is EXIF, XMP or IPTC data, which may name a place or a person.
  let hasMetadata: Bool

  /// Reads the header of a JPEG, PNG or WebP file; nil if it is none or is cut off.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self.init(png: bytes)
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      self.init(jpeg: bytes)
    } else if bytes.starts(with: Array("RIFF".utf8)), bytes.count > 12,
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      self.init(webp: bytes)
    } else {
      return nil
    }
  }

  private init(width: Int, height: Int, hasMetadata: Bool) {
    self.width = width
    self.height = height
    self.hasMetadata = hasMetadata
  }

  private init?(png bytes: [UInt8]) {
    var offset = 8
    var size: (Int, Int)?
    var hasMetadata = false
    while let length = Self.bigEndian(bytes, offset, 4), offset + 8 <= bytes.count {
      let type = bytes[(offset + 4)..<(offset + 8)]
      if type.elementsEqual("IHDR".utf8), let width = Self.bigEndian(bytes, offset + 8, 4),
        let height = Self.bigEndian(bytes, offset + 12, 4)
      {
        size = (width, height)
      }
      hasMetadata =
        hasMetadata || ["eXIf", "tEXt", "iTXt", "zTXt"].contains { type.elementsEqual($0.utf8) }
      offset += 12 + length
    }
    guard let size else { return nil }
    self.init(width: size.0, height: size.1, hasMetadata: hasMetadata)
  }

  private init?(jpeg bytes: [UInt8]) {
    var offset = 2
    var hasMetadata = false
    while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      guard let length = Self.bigEndian(bytes, offset + 2, 2), length >= 2 else { return nil }
      // APP1 holds EXIF and XMP, APP13 IPTC, COM comments.
      hasMetadata = hasMetadata || marker == 0xE1 || marker == 0xED || marker == 0xFE
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame, let height = Self.bigEndian(bytes, offset + 5, 2),
        let width = Self.bigEndian(bytes, offset + 7, 2)
      {
        self.init(width: width, height: height, hasMetadata: hasMetadata)
        return
      }
      offset += 2 + length
    }
    return nil
  }

  private init?(webp bytes: [UInt8]) {
    var offset = 12
    var size: (Int, Int)?
    var hasMetadata = false
    while offset + 8 <= bytes.count {
      let type = bytes[offset..<(offset + 4)]
      guard let length = Self.littleEndian(bytes, offset + 4, 4) else { return nil }
      let body = offset + 8
      if type.elementsEqual("VP8X".utf8), let width = Self.littleEndian(bytes, body + 4, 3),
        let height = Self.littleEndian(bytes, body + 7, 3)
      {
        size = (width + 1, height + 1)
      } else if size == nil, type.elementsEqual("VP8 ".utf8),
        let width = Self.littleEndian(bytes, body + 6, 2),
        let height = Self.littleEndian(bytes, body + 8, 2)
      {
        size = (width & 0x3FFF, height & 0x3FFF)
      } else if size == nil, type.elementsEqual("VP8L".utf8),
        let packed = Self.littleEndian(bytes, body + 1, 4)
      {
        size = ((packed & 0x3FFF) + 1, ((packed >> 14) & 0x3FFF) + 1)
      }
      hasMetadata =
        hasMetadata || type.elementsEqual("EXIF".utf8) || type.elementsEqual("XMP ".utf8)
      offset = body + length + length % 2
    }
    guard let size else { return nil }
    self.init(width: size.0, height: size.1, hasMetadata: hasMetadata)
  }

  private static func bigEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func littleEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
