package import GazetteText

/// Many words that are looked for at once, such as the names of all members.
///
/// A text is read once, whatever the number of words: the first bytes at each place are looked up, and
/// only the few words that begin so are compared.
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
  /// The first bytes of words.
  private var leads = [Bool](repeating: false, count: 256)
  /// Which first three bytes there may be, by a few bits of each; of shorter words, all that may follow.
  private var filter = [Bool](repeating: false, count: 1 << 16)

  private static let longest = 6

  package init(_ texts: [String]) {
    words = texts.map { Array($0.utf8) }
    lengths = Set(words.map { min($0.count, Self.longest) }).subtracting([0]).sorted()
    for (number, word) in words.enumerated() where !word.isEmpty {
      let start = Self.start(word[...], min(word.count, Self.longest))
      byStart[start, default: []].append(number)
      leads[Int(word[0])] = true
      for second in word.count > 1 ? [word[1]] : Array(0...255) {
        for third in word.count > 2 ? [word[2]] : Array(0...255) {
          filter[Self.bits(word[0], second, third)] = true
        }
      }
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

  /// The places where a word may start, by the first two bytes there; few.
  private func places(in bytes: [UInt8], _ part: Range<Int>) -> [Int] {
    var places: [Int] = []
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe filter.withUnsafeBufferPointer { filter in
        unsafe leads.withUnsafeBufferPointer { leads in
          for index in part where unsafe leads[Int(bytes[index])] {
            let (second, third) = unsafe (
              index + 1 < part.upperBound ? bytes[index + 1] : 0,
              index + 2 < part.upperBound ? bytes[index + 2] : 0
            )
            if unsafe filter[Self.bits(bytes[index], second, third)] { places.append(index) }
          }
        }
      }
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

  @inline(__always)
  private static func bits(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) << 10 ^ Int(second) << 5 ^ Int(third)) & 0xFFFF
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    FoldedSymbol(code: byte, end: 0).isAlphanumeric
  }
}
