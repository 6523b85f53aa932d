/// Which of sixteen bytes of a text are triggers: all that may begin something private, and a few more.
struct TriggerBlock {
  private typealias Block = SIMD16<Int8>
  private typealias Marks = SIMDMask<SIMD16<Int8>>

  private let marks: Marks

  /// - Parameters:
  ///   - second: the bytes behind each of the sixteen.
  ///   - third: the bytes behind these.
  @inline(__always)
  init(_ first: SIMD16<Int8>, _ second: SIMD16<Int8>, _ third: SIMD16<Int8>) {
    let lower = first | Block(repeating: 0x20)
    let digits = Self.has(first, from: UInt8(ascii: "0"), count: 10)
    let escapes =
      Self.has(first, from: UInt8(ascii: "%"), count: 2) .| Self.has(first, UInt8(ascii: "\\"))
    let signs = Self.has(first, UInt8(ascii: "@")) .| Self.has(first, UInt8(ascii: "Q"))
    let chats = Self.has(lower, UInt8(ascii: "w")) .& Self.has(second, UInt8(ascii: "e"))
    // 密, 内 and 微 by their last byte.
    let words =
      Self.has(first, 0xE5) .& (Self.has(third, from: 0x85, count: 2) .| Self.has(third, 0xAE))
    // Raised, lowered and circled digits: they begin with C2 or E2.
    let raised = Self.has(lower, 0xE2) .& Self.isAbove(second, 0x80)
    // Full-width digits, ＠ and ﹫ by their last byte, mathematical digits by their third.
    let wide = Self.has(first, from: 0xEF, count: 0x11) .& Self.isAbove(third, 0x8F)
    marks = digits .| escapes .| signs .| chats .| words .| raised .| wide
  }

  // With vectors on both sides: comparing with a single byte is done byte by byte. Comparing as numbers
  // with a sign takes one instruction, without one two.

  @inline(__always)
  private static func has(_ block: Block, _ byte: UInt8) -> Marks {
    block .== Block(repeating: Int8(bitPattern: byte))
  }

  /// Whether a byte is one of a few that follow one another: moved to the end of all numbers, it stands
  /// behind all others.
  @inline(__always)
  private static func has(_ block: Block, from byte: UInt8, count: UInt8) -> Marks {
    block &+ Block(repeating: Int8(bitPattern: 0x80 &- count &- byte))
      .> Block(repeating: Int8(bitPattern: 0x7F - count))
  }

  /// Whether a byte is higher than another, both from 0x80 on.
  @inline(__always)
  private static func isAbove(_ block: Block, _ byte: UInt8) -> Marks {
    block .> Block(repeating: Int8(bitPattern: byte))
  }

  /// How many bits of `bits` stand for a byte.
  static var bitsOfByte: Int { 4 }

  /// Four bits for each byte, the first the lowest: one for each byte would take more to gather.
  @inline(__always)
  var bits: UInt64 {
    let pairs = unsafe unsafeBitCast(marks, to: SIMD8<UInt16>.self) &>> SIMD8(repeating: 4)
    return UInt64(
      littleEndian: unsafe unsafeBitCast(
        SIMD8<UInt8>(truncatingIfNeeded: pairs), to: UInt64.self))
  }
}
