/// Which of sixteen bytes of a text are triggers: all that may begin something private, and a few more,
/// but for the rare ones that ``Glance`` looks for by themselves.
struct TriggerBlock {
  private typealias Block = SIMD16<UInt8>
  private typealias Marks = SIMDMask<SIMD16<Int8>>

  private let marks: Marks

  /// - Parameters:
  ///   - second: the bytes behind each of the sixteen.
  ///   - third: the bytes behind these.
  @inline(__always)
  init(_ first: SIMD16<UInt8>, _ second: SIMD16<UInt8>, _ third: SIMD16<UInt8>) {
    let digits = Self.has(first, from: UInt8(ascii: "0"), count: 10)
    let signs =
      Self.has(first, UInt8(ascii: "%"))
      .| Self.has(first | Block(repeating: 0x20), UInt8(ascii: "w"))
      .& Self.has(second, UInt8(ascii: "e"))
    // 密, 内 and 微 by their last byte.
    let words =
      Self.has(first, 0xE5)
      .& (Self.has(third, from: 0x85, count: 2) .| Self.has(third, 0xAE))
    // Full-width digits, ＠ and ﹫ by their last byte.
    let wide = Self.has(first, 0xEF) .& Self.has(third, from: 0x90, count: 0x30)
    // Raised, lowered and circled digits.
    let others = Self.has(first, 0xE2) .& (second .!= Block(repeating: 0x80))
    marks = digits .| signs .| words .| wide .| others
  }

  // With vectors on both sides: comparing with a single byte is done byte by byte.

  @inline(__always)
  private static func has(_ block: Block, _ byte: UInt8) -> Marks {
    block .== Block(repeating: byte)
  }

  @inline(__always)
  private static func has(_ block: Block, from byte: UInt8, count: UInt8) -> Marks {
    block &- Block(repeating: byte) .< Block(repeating: count)
  }

  /// A bit for each byte, the first the lowest.
  @inline(__always)
  var bits: Int {
    let halves = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    return Self.packed(halves[0]) | Self.packed(halves[1]) << 8
  }

  /// One bit of each of eight bytes that are all ones or all zeros.
  @inline(__always)
  private static func packed(_ bytes: UInt64) -> Int {
    let bits = UInt64(littleEndian: bytes) & 0x8040_2010_0804_0201
    return Int((bits &* 0x0101_0101_0101_0101) >> 56)
  }
}
