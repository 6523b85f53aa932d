/// A set of blocks of three bytes that says of any block, fast, that it is not in it.
///
/// It keeps a bit for some bits of a block, small enough to stay at hand: it may take another block for
/// one of its own, never the other way round.
struct BlockSet {
  static let length = 3

  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  /// Adds the block that a text begins with; of a shorter text all blocks that begin so.
  mutating func insert(_ text: ArraySlice<UInt8>) {
    let bytes = Array(text.prefix(Self.length))
    guard let first = bytes.first else { return }
    for second in bytes.count > 1 ? [bytes[1]] : Array(0...255) {
      for third in bytes.count > 2 ? [bytes[2]] : Array(0...255) {
        let slot = Self.slot(first, second, third)
        bits[slot >> 6] |= 1 << UInt64(slot & 63)
      }
    }
  }

  /// Whether the set may have the block at an offset; behind the end stand zeros.
  func has(_ bytes: [UInt8], at index: Int, _ end: Int) -> Bool {
    let second = index + 1 < end ? bytes[index + 1] : 0
    let third = index + 2 < end ? bytes[index + 2] : 0
    return has(Self.slot(bytes[index], second, third))
  }

  /// The places of blocks that the set may have, among those a stride apart in a part of a text.
  func places(in bytes: [UInt8], _ part: Range<Int>, stride: Int) -> [Int] {
    var places: [Int] = []
    var index = part.lowerBound
    let last = part.upperBound - 4
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe bits.withUnsafeBufferPointer { bits in
        while index <= last {
          let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
          let slot = Self.slot(UInt32(littleEndian: block))
          if unsafe bits[slot / 64] & 1 &<< UInt64(slot % 64) != 0 { places.append(index) }
          index += stride
        }
      }
    }
    while index < part.upperBound {
      if has(bytes, at: index, part.upperBound) { places.append(index) }
      index += stride
    }
    return places
  }

  private func has(_ slot: Int) -> Bool { bits[slot / 64] & 1 &<< UInt64(slot % 64) != 0 }

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    slot(UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16)
  }

  /// The place of a block's bit, of the block's bytes from the lowest on; what stands above them is
  /// left out.
  @inline(__always)
  private static func slot(_ block: UInt32) -> Int {
    Int((block << 8 &* 0x9E37_79B1) >> 16)
  }
}
