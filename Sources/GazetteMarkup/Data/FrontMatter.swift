package import GazetteText

/// The two parts of a record: its data between `---` lines, and its body.
package struct FrontMatter: Sendable {
  /// The data without the `---` lines; nil if the file has none.
  package let data: ByteRange?
  /// What follows the closing line.
  package let body: ByteRange

  /// Splits a file. A file that does not begin with a line `---` is all body.
  package static func split(_ file: SourceFile) -> (FrontMatter, [Diagnostic]) {
    let bytes = file.bytes
    guard let (first, dataStart) = line(in: bytes, at: 0), isMark(bytes[first]) else {
      return (FrontMatter(data: nil, body: file.range), [])
    }
    var start = dataStart
    while let (range, next) = line(in: bytes, at: start) {
      if isMark(bytes[range]) {
        let parts = FrontMatter(
          data: ByteRange(dataStart, start), body: ByteRange(next, bytes.count))
        return (parts, [])
      }
      start = next
    }
    let parts = FrontMatter(data: nil, body: ByteRange(at: bytes.count))
    return (parts, [.frontMatterOpen(file, ByteRange(first.lowerBound, first.upperBound))])
  }

  /// The line at `start` without its end, and where the next one begins.
  private static func line(in bytes: [UInt8], at start: Int) -> (Range<Int>, Int)? {
    guard start < bytes.count else { return nil }
    let end =
      unsafe bytes.withUnsafeBufferPointer { unsafe $0.index(of: 10, from: start, to: $0.count) }
      ?? bytes.count
    var upper = end
    while upper > start, bytes[upper - 1] == 13 || bytes[upper - 1] == 32 || bytes[upper - 1] == 9 {
      upper -= 1
    }
    return (start..<upper, min(end + 1, bytes.count))
  }

  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    line.count == 3 && line.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}

extension Diagnostic {
  fileprivate static func frontMatterOpen(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "front-matter-open", file, range,
      Phrase(
        "the data that begins here is never closed", zh: "从这里开始的数据部分没有结束"),
      help: Phrase(
        "put a line '---' between the data and the text", zh: "请在数据和正文之间加一行“---”"))
  }
}
