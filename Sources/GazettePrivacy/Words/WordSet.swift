package import GazetteText

/// Many words that are looked for at once, such as the names of all members.
///
/// A text is read once, whatever the number of words, at places as far apart as the shortest of them
/// allows; only the few words that begin with what stands there are compared.
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
  /// How far apart the places are that are looked at: so far that each word has a block at one of them.
  private let stride: Int
  /// The blocks that words have at their starts and less than a stride behind, a bit for each.
  private var blocks = BlockSet()
  /// The blocks that words start with.
  private var starts = BlockSet()

  private static let longest = 6

  package init(_ texts: [String]) {
    words = texts.map { Array($0.utf8) }
    lengths = Set(words.map { min($0.count, Self.longest) }).subtracting([0]).sorted()
    stride = max(1, (lengths.first ?? 1) - BlockSet.length + 1)
    for (number, word) in words.enumerated() where !word.isEmpty {
      let start = Self.start(word[...], min(word.count, Self.longest))
      byStart[start, default: []].append(number)
      starts.insert(word[...])
      for place in 0..<stride { blocks.insert(word[place...]) }
    }
  }

  package var isEmpty: Bool { byStart.isEmpty }

  /// The words in a part of a text, in order of places; overlapping ones too.
  package func matches(in bytes: [UInt8], _ part: Range<Int>) -> [Match] {
    let part = part.clamped(to: bytes.indices)
    var matches: [Match] = []
    for place in places(in: bytes, part) {
      for length in lengths where place + length <= part.upperBound {
        for word in byStart[Self.start(bytes[place...], length)] ?? []
        where isWord(word, in: bytes, at: place, part.upperBound) {
          matches.append(
            Match(word: word, range: ByteRange(place, place + words[word].count)))
        }
      }
    }
    return matches.sorted { ($0.range.lower, $0.word) < ($1.range.lower, $1.word) }
  }

  /// The places where a word may start; few.
  private func places(in bytes: [UInt8], _ part: Range<Int>) -> [Int] {
    var places: [Int] = []
    for place in blocks.places(in: bytes, part, stride: stride) {
      for start in max(part.lowerBound, place - stride + 1)...place
      where starts.has(bytes, at: start, part.upperBound) { places.append(start) }
    }
    return places
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

  private static func isLatin(_ byte: UInt8) -> Bool {
    FoldedSymbol(code: byte, end: 0).isAlphanumeric
  }
}
