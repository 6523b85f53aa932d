internal import CVips

/// The border to libvips. Nothing of C leaves this file, and only bytes and numbers enter it.
enum Vips {
  /// Loads and starts the library, once; false if it is not on this machine.
  static let isReady = gazette_vips_start() == 0

  /// The library's version, such as 8.14.1; empty if there is none.
  static let version = isReady ? unsafe String(cString: gazette_vips_version()) : ""

  static func header(_ file: [UInt8], _ format: PhotoFormat) -> PhotoHeader? {
    guard isReady else { return nil }
    var header = GazettePhotoHeader()
    let failure = unsafe file.withUnsafeBytes { bytes in
      unsafe gazette_vips_header(bytes.baseAddress, bytes.count, format.code, &header)
    }
    guard failure == 0 else { return nil }
    // From 5 on the picture lies on its side.
    let isTurned = (5...8).contains(header.orientation)
    let (width, height) = (Int(header.width), Int(header.height))
    return PhotoHeader(
      format: format,
      size: PixelSize(width: isTurned ? height : width, height: isTurned ? width : height),
      hasAlpha: header.has_alpha != 0, frames: Int(header.frames))
  }

  static func decode(_ file: [UInt8], size: PixelSize, hasAlpha: Bool) -> Pixels? {
    guard isReady else { return nil }
    let bands = hasAlpha ? 4 : 3
    let pixels = unsafe file.withUnsafeBytes { bytes in
      unsafe gazette_vips_decode(
        bytes.baseAddress, bytes.count, Int32(size.width), Int32(size.height), Int32(bands))
    }
    return Pixels(
      size: size, hasAlpha: hasAlpha, bytes: unsafe taking(pixels, count: size.area * bands))
  }

  static func scale(_ pixels: Pixels, to size: PixelSize) -> Pixels? {
    guard isReady else { return nil }
    let scaled = unsafe pixels.bytes.withUnsafeBytes { bytes in
      unsafe gazette_vips_scale(
        bytes.baseAddress, Int32(pixels.size.width), Int32(pixels.size.height), pixels.bands,
        Int32(size.width), Int32(size.height))
    }
    let count = size.area * Int(pixels.bands)
    return Pixels(
      size: size, hasAlpha: pixels.hasAlpha, bytes: unsafe taking(scaled, count: count))
  }

  static func encode(_ pixels: Pixels, as format: PhotoFormat) -> [UInt8]? {
    guard isReady else { return nil }
    var count = 0
    let file = unsafe pixels.bytes.withUnsafeBytes { bytes in
      unsafe gazette_vips_encode(
        bytes.baseAddress, Int32(pixels.size.width), Int32(pixels.size.height), pixels.bands,
        format.code, &count)
    }
    return unsafe taking(file, count: count)
  }

  /// The bytes at an address, which are given back.
  private static func taking(_ start: UnsafeMutableRawPointer?, count: Int) -> [UInt8]? {
    guard let start = unsafe start else { return nil }
    defer { unsafe gazette_vips_free(start) }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}

extension Pixels {
  /// How many bytes a pixel has.
  fileprivate var bands: Int32 { hasAlpha ? 4 : 3 }
}

extension PhotoFormat {
  fileprivate var code: Int32 {
    switch self {
    case .jpeg: Int32(GAZETTE_JPEG)
    case .png: Int32(GAZETTE_PNG)
    case .webp: Int32(GAZETTE_WEBP)
    case .heic: Int32(GAZETTE_HEIC)
    }
  }
}
