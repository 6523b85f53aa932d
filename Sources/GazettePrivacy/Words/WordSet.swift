package import GazetteText

/// Many words that are looked for at once, such as the names of all members.
///
/// A text is read once, whatever the number of words: the first bytes at each character are looked
/// up, and only the few words that begin so are compared.
package struct WordSet: Sendable {
  /// One word in a text.
  package struct Match: Sendable, Hashable {
    /// The word's place among the words.
    package let word: Int
    package let range: ByteRange
  }

  private let words: [[UInt8]]
  /// The words by their first six bytes, or all of them if they have fewer.
  private var byStart: [UInt64: [Int]] = [:]
  /// How many bytes the starts have.
  private let lengths: [Int]
  /// Which starts there may be, by a few bits of each.
  private var filter = [Bool](repeating: false, count: 1 << 16)

  private static let longest = 6

  package init(_ texts: [String]) {
    words = texts.map { Array($0.utf8) }
    lengths = Set(words.map { min($0.count, Self.longest) }).subtracting([0]).sorted()
    for (number, word) in words.enumerated() where !word.isEmpty {
      let start = Self.start(word[...], min(word.count, Self.longest))
      byStart[start, default: []].append(number)
      filter[Self.bits(start)] = true
    }
  }

  package var isEmpty: Bool { byStart.isEmpty }

  /// The words in a part of a text, in order of places; overlapping ones too.
  package func matches(in bytes: [UInt8], _ part: Range<Int>) -> [Match] {
    var matches: [Match] = []
    let part = part.clamped(to: bytes.indices)
    for length in lengths where part.count >= length {
      var index = part.lowerBound
      while let found = next(length, in: bytes, from: index, to: part.upperBound) {
        for word in byStart[found.start] ?? []
        where isWord(word, in: bytes, at: found.index, part.upperBound) {
          let end = found.index + words[word].count
          matches.append(Match(word: word, range: ByteRange(found.index, end)))
        }
        index = found.index + 1
      }
    }
    return matches.sorted { ($0.range.lower, $0.word) < ($1.range.lower, $1.word) }
  }

  /// The next place where a word may start.
  private func next(
    _ length: Int, in bytes: [UInt8], from index: Int, to end: Int
  ) -> (index: Int, start: UInt64)? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe filter.withUnsafeBufferPointer { filter in
        var index = index
        while index + length <= end {
          let byte = unsafe bytes[index]
          // Within a character, or blanks and marks of ASCII.
          if byte & 0xC0 != 0x80, byte >= 0x41 {
            var start = UInt64(length)
            for offset in 0..<length { start = unsafe start << 8 | UInt64(bytes[index + offset]) }
            if unsafe filter[Self.bits(start)] { return (index, start) }
          }
          index += 1
        }
        return nil
      }
    }
  }

  private func isWord(_ number: Int, in bytes: [UInt8], at index: Int, _ end: Int) -> Bool {
    let word = words[number]
    let upper = index + word.count
    guard upper <= end, bytes[index..<upper].elementsEqual(word) else { return false }
    // `Li` is no word of `Library`.
    let isInside =
      Self.isLatin(bytes[index]) && index > 0 && Self.isLatin(bytes[index - 1])
      || Self.isLatin(bytes[upper - 1]) && upper < bytes.count && Self.isLatin(bytes[upper])
    return !isInside
  }

  private static func start(_ word: ArraySlice<UInt8>, _ length: Int) -> UInt64 {
    word.prefix(length).reduce(UInt64(length)) { $0 << 8 | UInt64($1) }
  }

  @inline(__always)
  private static func bits(_ start: UInt64) -> Int {
    Int(truncatingIfNeeded: (start &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    FoldedSymbol(code: byte, end: 0).isAlphanumeric
  }
}
