/// How a version lays out its words at level Q, from the tables of ISO/IEC 18004.
struct QRLayout {
  /// The rows and columns of the centres of alignment patterns.
  let alignment: [Int]
  /// How many words of data each block has.
  let blocks: [Int]
  /// How many words of error correction each block has.
  let correction: Int

  /// The words of data in their order; nil if a block does not agree with its correction.
  func data(of words: [Int]) -> [Int]? {
    let count = blocks.reduce(0, +)
    guard words.count >= count + correction * blocks.count else { return nil }
    var parts = blocks.map { _ in [Int]() }
    var place = 0
    for column in 0..<(blocks.max() ?? 0) {
      for block in blocks.indices where column < blocks[block] {
        parts[block].append(words[place])
        place += 1
      }
    }
    let data = parts.flatMap(\.self)
    for _ in 0..<correction {
      for block in blocks.indices {
        parts[block].append(words[place])
        place += 1
      }
    }
    return parts.allSatisfy(isWhole) ? data : nil
  }

  /// Whether a block is a multiple of the generator: it is zero at each power of two below `correction`.
  private func isWhole(_ block: [Int]) -> Bool {
    var root = 1
    for _ in 0..<correction {
      if block.reduce(0, { Self.product($0, root) ^ $1 }) != 0 { return false }
      root = Self.product(root, 2)
    }
    return true
  }

  /// The product in the field of 256 elements with the polynomial 0x11D.
  private static func product(_ first: Int, _ second: Int) -> Int {
    var (result, factor) = (0, first)
    for place in 0..<8 {
      if second >> place & 1 == 1 { result ^= factor }
      factor <<= 1
      if factor > 255 { factor ^= 0x11D }
    }
    return result
  }
}

extension QRReader {
  /// By version, from 1.
  static let layouts: [QRLayout] = [
    QRLayout(alignment: [], blocks: [13], correction: 13),
    QRLayout(alignment: [6, 18], blocks: [22], correction: 22),
    QRLayout(alignment: [6, 22], blocks: [17, 17], correction: 18),
    QRLayout(alignment: [6, 26], blocks: [24, 24], correction: 26),
    QRLayout(alignment: [6, 30], blocks: [15, 15, 16, 16], correction: 18),
    QRLayout(alignment: [6, 34], blocks: [19, 19, 19, 19], correction: 24),
    QRLayout(alignment: [6, 22, 38], blocks: [14, 14, 15, 15, 15, 15], correction: 18),
    QRLayout(alignment: [6, 24, 42], blocks: [18, 18, 18, 18, 19, 19], correction: 22),
    QRLayout(alignment: [6, 26, 46], blocks: [16, 16, 16, 16, 17, 17, 17, 17], correction: 20),
    QRLayout(alignment: [6, 28, 50], blocks: [19, 19, 19, 19, 19, 19, 20, 20], correction: 24),
  ]
}
