import GazettePhotos
import GazetteText

/// A picture of the site, with the files that will be made of it.
///
/// The files are named for the bytes of the picture and for how they are made of them, so that the
/// pages can be planned before anything is made, and a name tells nothing of a person or a folder.
struct SitePhoto: Sendable, Hashable {
  /// A file that is made of the picture.
  struct File: Sendable, Hashable {
    /// The path below Output.
    let address: String
    let size: PixelSize
    let format: PhotoFormat
  }

  /// Raised whenever pictures come to be made in another way; part of every name.
  private static let recipe: UInt64 = 1

  /// The picture's path below the root; of several that are equal, the first.
  let source: String
  let header: PhotoHeader
  /// The bytes of the picture as twelve digits.
  let fingerprint: String
  /// As WebP, smallest first; at least one.
  let files: [File]
  /// For browsers that know no WebP.
  let fallback: File

  init(_ source: String, _ header: PhotoHeader, fingerprint: String, uses: Set<PhotoUse>) {
    (self.source, self.header, self.fingerprint) = (source, header, fingerprint)
    let widths = Self.widths(of: header.size.width, for: uses)
    // The letter in front keeps a name of digits alone from looking like a number of a person.
    func file(_ width: Int, _ format: PhotoFormat) -> File {
      File(
        address: "photos/p\(fingerprint)-\(width).\(format.suffix)",
        size: header.size.scaled(toWidth: width), format: format)
    }
    files = widths.map { file($0, .webp) }
    let middle = widths.first { $0 >= 960 } ?? widths[widths.count - 1]
    fallback = file(middle, header.hasAlpha ? .png : .jpeg)
  }

  static func fingerprint(of bytes: [UInt8]) -> String {
    Fingerprint.of(bytes, seed: recipe)
  }

  /// All files that are made of the picture.
  var allFiles: [File] { files + [fallback] }

  /// The widths in which a picture is made: none wider than itself, and none so near to the widest
  /// that it would save nothing.
  private static func widths(of width: Int, for uses: Set<PhotoUse>) -> [Int] {
    let wanted = Set(uses.flatMap(\.widths)).sorted()
    let widest = min(width, wanted.last ?? width)
    return wanted.filter { $0 * 5 <= widest * 4 } + [widest]
  }
}
