/// One text file of the site: its path and its bytes, always valid UTF-8 without a byte order mark.
package struct SourceFile: Sendable {
  /// The path below the site's root, with `/` between components.
  package let path: String
  /// The text, valid UTF-8.
  package let bytes: [UInt8]

  /// A source file from text that is already decoded.
  package init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  init(path: String, validated bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The whole file.
  package var range: ByteRange { ByteRange(0, bytes.count) }

  /// The text of a range; the part of the range that lies outside the file is left out.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[clamp(range)], as: UTF8.self)
  }

  /// The file as far as `count` bytes, at a scalar's boundary; places before it stay right.
  package func prefix(_ count: Int) -> SourceFile {
    count < bytes.count ? SourceFile(path: path, validated: Array(bytes[..<count])) : self
  }

  func clamp(_ range: ByteRange) -> Range<Int> {
    let lower = min(range.lower, bytes.count)
    return lower..<max(lower, min(range.upper, bytes.count))
  }
}
