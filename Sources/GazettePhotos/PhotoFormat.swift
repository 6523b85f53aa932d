/// The formats of pictures, told apart by their first bytes.
package enum PhotoFormat: String, Sendable, CaseIterable {
  case jpeg, png, webp, heic

  /// The format of a file; nil for all that is not read.
  package init?(_ file: [UInt8]) {
    if file.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if Self.word(file, 0) == "RIFF", Self.word(file, 8) == "WEBP" {
      self = .webp
    } else if Self.word(file, 4) == "ftyp", let brand = Self.word(file, 8),
      Self.heicBrands.contains(brand)
    {
      self = .heic
    } else {
      return nil
    }
  }

  /// The ending of a file of this format.
  package var suffix: String { self == .jpeg ? "jpg" : rawValue }

  /// What a still picture compressed with HEVC says it is.
  private static let heicBrands: Set<String> = ["heic", "heix", "heim", "heis", "mif1"]

  /// Four letters of a file.
  private static func word(_ file: [UInt8], _ offset: Int) -> String? {
    guard file.count >= offset + 4 else { return nil }
    return String(decoding: file[offset..<(offset + 4)], as: UTF8.self)
  }
}
