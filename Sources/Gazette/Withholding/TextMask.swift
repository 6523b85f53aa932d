import GazetteText

/// Texts that must not appear, and what stands in their place.
///
/// They are taken out of a file before anything reads it, so that no field, alternative text, link or
/// table cell can keep them. What stands in their place has as many bytes, so that all places in the
/// file stay right.
struct TextMask: Sendable {
  struct Pattern: Sendable {
    let bytes: [UInt8]
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

  /// The patterns by their first byte, longer ones first.
  private let byFirst: [[Pattern]]
  let isEmpty: Bool

  init(_ patterns: [Pattern] = []) {
    var byFirst = [[Pattern]](repeating: [], count: 256)
    for pattern in patterns.sorted(by: { $0.bytes.count > $1.bytes.count }) {
      guard let first = pattern.bytes.first else { continue }
      byFirst[Int(first)].append(pattern)
    }
    self.byFirst = byFirst
    isEmpty = !patterns.contains { $0.replacement != nil }
  }

  /// The file without the texts, and where they stood; nil if it holds none of them.
  func masked(_ file: SourceFile) -> (SourceFile, [Hit])? {
    if isEmpty { return nil }
    var bytes = file.bytes
    var hits: [Hit] = []
    var index = 0
    while index < bytes.count {
      guard let pattern = match(bytes, at: index) else {
        index += 1
        continue
      }
      let end = index + pattern.bytes.count
      if let replacement = pattern.replacement {
        bytes.replaceSubrange(index..<end, with: replacement)
        hits.append(Hit(owner: pattern.owner, path: file.path, range: ByteRange(index, end)))
      }
      index = end
    }
    if hits.isEmpty { return nil }
    return (SourceFile(path: file.path, text: String(decoding: bytes, as: UTF8.self)), hits)
  }

  /// The first of the texts to be masked that some bytes hold, by the number of who asked for it.
  func owner(in bytes: [UInt8]) -> Int? {
    if isEmpty { return nil }
    for index in bytes.indices {
      if let pattern = match(bytes, at: index), pattern.replacement != nil { return pattern.owner }
    }
    return nil
  }

  /// Whether anything is masked for this owner.
  func hasOwner(_ owner: Int) -> Bool {
    byFirst.contains { $0.contains { $0.owner == owner && $0.replacement != nil } }
  }

  private func match(_ bytes: [UInt8], at index: Int) -> Pattern? {
    byFirst[Int(bytes[index])].first { pattern in
      let end = index + pattern.bytes.count
      return end <= bytes.count && bytes[index..<end].elementsEqual(pattern.bytes)
        && !(Self.isWord(pattern.bytes[0]) && index > 0 && Self.isWord(bytes[index - 1]))
        && !(Self.isWord(bytes[end - 1]) && end < bytes.count && Self.isWord(bytes[end]))
    }
  }

  /// Whether the byte is part of a word in Latin script: `Li` is not masked in `Library`.
  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
