import GazettePhotos

extension Secrets {
  /// A JPEG, PNG or WebP file with everything that its format can hold.
  package func planted(in file: [UInt8], _ format: PhotoFormat, _ size: PixelSize) -> [UInt8] {
    switch format {
    case .jpeg: planted(inJPEG: file)
    case .png: planted(inPNG: file)
    case .webp: planted(inWebP: file, size)
    case .heic: file
    }
  }

  /// A JPEG file with EXIF, XMP, IPTC and a comment behind its first marker.
  func planted(inJPEG file: [UInt8]) -> [UInt8] {
    func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
      [0xFF, marker] + Bytes.big(content.count + 2, 2) + content
    }
    return Array(file[..<2]) + segment(0xE1, Array("Exif\0\0".utf8) + exif)
      + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Self.xmp)
      + segment(0xED, Self.iptc) + segment(0xFE, Array("Zhang-Author".utf8)) + file.dropFirst(2)
  }

  /// A PNG file with an eXIf chunk, XMP and a note behind its header.
  func planted(inPNG file: [UInt8]) -> [UInt8] {
    func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
      let body = Array(name.utf8) + content
      return Bytes.big(content.count, 4) + body + Bytes.big(Bytes.crc32(body), 4)
    }
    // The signature has 8 bytes, the header chunk 25.
    return Array(file[..<33]) + chunk("eXIf", exif)
      + chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + Self.xmp)
      + chunk("tEXt", Array("Author\0PNG-NOTE".utf8)) + file.dropFirst(33)
  }

  /// A WebP file as an extended one, with EXIF and XMP behind the picture.
  func planted(inWebP file: [UInt8], _ size: PixelSize) -> [UInt8] {
    func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
      Array(name.utf8) + Bytes.little(content.count, 4) + content
        + (content.count % 2 == 0 ? [] : [0])
    }
    let flags: [UInt8] = [0x08 | 0x04, 0, 0, 0]
    let content =
      Array("WEBP".utf8)
      + chunk("VP8X", flags + Bytes.little(size.width - 1, 3) + Bytes.little(size.height - 1, 3))
      + file.dropFirst(12) + chunk("EXIF", exif) + chunk("XMP ", Self.xmp)
    return Array("RIFF".utf8) + Bytes.little(content.count, 4) + content
  }
}
