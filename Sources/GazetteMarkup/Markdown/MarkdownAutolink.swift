internal import GazetteText

/// Bare addresses in running text. cmark ends them only at white space, so that in `见
/// https://example.cn/a。再看` the rest of the sentence would be part of the address.
enum MarkdownAutolink {
  /// Where the text of a bare address ends: before its first East Asian punctuation mark; nil if
  /// the link is no bare address or has none.
  static func end(
    of node: CMarkNode, _ destination: [UInt8], _ file: SourceFile, _ range: ByteRange
  ) -> Int? {
    guard let child = node.firstChild, child.kind == .text, child.next == nil,
      destination.contains(where: { $0 >= 0xE2 }), node.title.isEmpty,
      !range.isEmpty, file.bytes[range.lower] != UInt8(ascii: "<"),
      file.bytes[range.lower] != UInt8(ascii: "[")
    else { return nil }
    return child.withLiteral { text in
      guard destination.count >= text.count, destination.count - text.count <= 7 else {
        return nil
      }
      var index = 0
      while index < text.count {
        guard text[index] >= 0xE2 else {
          index += 1
          continue
        }
        guard let scalar = text.scalar(at: index) else { return nil }
        if isPunctuation(scalar) { return index }
        index += 1
      }
      return nil
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x3004, 0x3008...0x3020, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
      0xFF5B...0xFF65:
      true
    default: scalar.isSharedPunctuation
    }
  }
}
