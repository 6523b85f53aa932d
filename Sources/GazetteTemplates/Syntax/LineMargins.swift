import GazetteText

/// What stands around a tag on its line.
struct LineMargins {
  /// The start of the line, if only blanks stand before the tag.
  let lineStart: Int?
  /// Where the next line starts, if only blanks stand behind the tag.
  let nextLine: Int?

  /// Whether nothing else stands on the tag's line.
  var isAlone: Bool { lineStart != nil && nextLine != nil }

  init(of range: ByteRange, in bytes: [UInt8]) {
    var start = range.lower
    while start > 0, bytes[start - 1] == 32 || bytes[start - 1] == 9 { start -= 1 }
    lineStart = start == 0 || bytes[start - 1] == 10 ? start : nil
    var end = range.upper
    while end < bytes.count, bytes[end] == 32 || bytes[end] == 9 { end += 1 }
    if end < bytes.count, bytes[end] == 13, end + 1 < bytes.count, bytes[end + 1] == 10 { end += 1 }
    nextLine = end == bytes.count ? end : bytes[end] == 10 ? end + 1 : nil
  }
}
