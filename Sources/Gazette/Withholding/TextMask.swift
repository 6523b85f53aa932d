import GazettePrivacy
import GazetteText

/// Texts that must not appear, and what stands in their place.
///
/// They are taken out of a file before anything reads it, so that no field, alternative text, link or
/// table cell can keep them. What stands in their place has as many bytes, so that all places in the
/// file stay right.
struct TextMask: Sendable {
  struct Pattern: Sendable {
    let text: String
    /// As many bytes; nil for a text that is to stay, such as the longer name of another person.
    let replacement: [UInt8]?
    /// Who asked for it, by number.
    let owner: Int
  }

  /// Where a text was masked.
  struct Hit: Sendable {
    let owner: Int
    let path: String
    let range: ByteRange
  }

  /// Longer ones first.
  private let patterns: [Pattern]
  private let words: WordSet
  let isEmpty: Bool

  init(_ patterns: [Pattern] = []) {
    self.patterns = patterns.sorted { $0.text.utf8.count > $1.text.utf8.count }
    words = WordSet(self.patterns.map(\.text))
    isEmpty = !patterns.contains { $0.replacement != nil }
  }

  /// The file without the texts, and where they stood; nil if it holds none of them.
  func masked(_ file: SourceFile) -> (SourceFile, [Hit])? {
    let found = found(in: file.bytes)
    if found.isEmpty { return nil }
    var bytes = file.bytes
    for (pattern, range) in found {
      bytes.replaceSubrange(range.lower..<range.upper, with: pattern.replacement ?? [])
    }
    let hits = found.map { Hit(owner: $0.pattern.owner, path: file.path, range: $0.range) }
    return (SourceFile(path: file.path, text: String(decoding: bytes, as: UTF8.self)), hits)
  }

  /// The first of the texts to be masked that some bytes hold, by the number of who asked for it.
  func owner(in bytes: [UInt8]) -> Int? { found(in: bytes).first?.pattern.owner }

  /// Whether anything is masked for this owner.
  func hasOwner(_ owner: Int) -> Bool {
    patterns.contains { $0.owner == owner && $0.replacement != nil }
  }

  /// Where the texts to be masked stand: the longest at each place, none within another.
  private func found(in bytes: [UInt8]) -> [(pattern: Pattern, range: ByteRange)] {
    if isEmpty { return [] }
    var found: [(pattern: Pattern, range: ByteRange)] = []
    var end = 0
    for match in words.matches(in: bytes, bytes.indices) where match.range.lower >= end {
      end = match.range.upper
      if patterns[match.word].replacement != nil {
        found.append((patterns[match.word], match.range))
      }
    }
    return found
  }
}
