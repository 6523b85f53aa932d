internal import GazetteText

/// The part of a file that is one document, and its lines as cmark counts them.
struct MarkdownSource {
  let file: SourceFile
  let range: Range<Int>
  /// Where each line begins, in the file.
  let lineStarts: [Int]

  init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    self.range = range
    var starts = [range.lowerBound]
    starts.reserveCapacity(range.count / 24)
    unsafe file.bytes.withUnsafeBufferPointer { bytes in
      var end = range.lowerBound
      while end < range.upperBound {
        end = unsafe bytes.skippingNonASCII(from: end, to: range.upperBound)
        guard end < range.upperBound else { break }
        let index = end
        end += 1
        let byte = unsafe bytes[index]
        if byte > 13 { continue }
        let next = index + 1
        let isFollowed = unsafe next < range.upperBound && bytes[next] == 10
        if byte == 10 || (byte == 13 && !isFollowed) { starts.append(next) }
      }
    }
    lineStarts = starts
  }

  /// Where line `number` (from 1) begins; the end of the document if it has no such line.
  func start(ofLine number: Int) -> Int {
    number < 1
      ? range.lowerBound
      : number <= lineStarts.count ? lineStarts[number - 1] : range.upperBound
  }

  /// The offsets of the lines from `first` to `last`, without the last line break.
  func lines(_ first: Int, _ last: Int) -> Range<Int> {
    let lower = start(ofLine: first)
    var upper = max(lower, start(ofLine: max(first, last) + 1))
    while upper > lower, file.bytes[upper - 1] == 10 || file.bytes[upper - 1] == 13 { upper -= 1 }
    return lower..<upper
  }
}
