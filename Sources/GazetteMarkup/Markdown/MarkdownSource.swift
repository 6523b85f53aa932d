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
      let upper = range.upperBound
      var next = unsafe bytes.index(of: 13, from: range.lowerBound, to: upper) ?? upper
      var line = range.lowerBound
      while line < upper {
        let feed = unsafe bytes.index(of: 10, from: line, to: upper)
        // A return that no line feed follows ends a line too.
        while next < feed ?? upper {
          if next + 1 != feed { starts.append(next + 1) }
          next = unsafe bytes.index(of: 13, from: next + 1, to: upper) ?? upper
        }
        guard let feed else { break }
        line = feed + 1
        starts.append(line)
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
