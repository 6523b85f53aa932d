/// Sixteen bytes of a text that are looked at together.
///
/// Public, since the compiler puts only what is public into the code of other modules, and a call for
/// each step would take longer than the step.
public struct ByteBlock {
  /// How many bytes a block has.
  @inlinable @inline(__always)
  public static var count: Int { 16 }

  // Numbers with a sign: to compare them takes one instruction, without one two.
  @usableFromInline
  let bytes: SIMD16<Int8>

  /// The bytes of a text from `index` on; all must be within.
  @inlinable @inline(__always)
  public init(_ text: UnsafeRawBufferPointer, at index: Int) {
    unsafe bytes = text.loadUnaligned(fromByteOffset: index, as: SIMD16<Int8>.self)
  }

  @inlinable @inline(__always)
  init(_ bytes: SIMD16<Int8>) { self.bytes = bytes }

  /// The same bytes with some bits set: with 0x20, letters are in lower case.
  @inlinable @inline(__always)
  public static func | (block: ByteBlock, bits: UInt8) -> ByteBlock {
    ByteBlock(block.bytes | repeating(bits))
  }

  /// Which bytes are this one.
  @inlinable @inline(__always)
  public func has(_ byte: UInt8) -> Marks { Marks(bytes .== Self.repeating(byte)) }

  /// Which bytes are one of `count`, at most 127, from `byte` on.
  ///
  /// Moved to the end of all numbers, they stand behind all others.
  @inlinable @inline(__always)
  public func has(from byte: UInt8, count: UInt8) -> Marks {
    Marks(bytes &+ Self.repeating(0x80 &- count &- byte) .> Self.repeating(0x7F - count))
  }

  /// Which bytes are higher than another, both from 0x80 on.
  @inlinable @inline(__always)
  public func isAbove(_ byte: UInt8) -> Marks { Marks(bytes .> Self.repeating(byte)) }

  /// Which bytes are of characters outside ASCII.
  @inlinable @inline(__always)
  public var isBeyondASCII: Marks { Marks(bytes .< Self.repeating(0)) }

  // With vectors on both sides: comparing with a single byte is done byte by byte.
  @inlinable @inline(__always)
  static func repeating(_ byte: UInt8) -> SIMD16<Int8> {
    SIMD16(repeating: Int8(bitPattern: byte))
  }

  /// Some bytes of a block.
  public struct Marks {
    @usableFromInline
    let mask: SIMDMask<SIMD16<Int8>>

    @inlinable @inline(__always)
    init(_ mask: SIMDMask<SIMD16<Int8>>) { self.mask = mask }

    /// The bytes that are marked in one of the two.
    @inlinable @inline(__always)
    public static func | (a: Marks, b: Marks) -> Marks { Marks(a.mask .| b.mask) }

    /// The bytes that are marked in both.
    @inlinable @inline(__always)
    public static func & (a: Marks, b: Marks) -> Marks { Marks(a.mask .& b.mask) }

    /// The bytes that are not marked.
    @inlinable @inline(__always)
    public static prefix func ~ (a: Marks) -> Marks { Marks(.!a.mask) }

    /// The marks as bits, the first byte the lowest.
    @inlinable @inline(__always)
    public var bits: Bits {
      let pairs = unsafe unsafeBitCast(mask, to: SIMD8<UInt16>.self) &>> SIMD8(repeating: 4)
      return Bits(
        UInt64(
          littleEndian: unsafe unsafeBitCast(
            SIMD8<UInt8>(truncatingIfNeeded: pairs), to: UInt64.self)))
    }
  }

  /// The marked bytes of a block, taken from first to last.
  ///
  /// Four bits for each byte: one for each would take more instructions to gather.
  public struct Bits {
    @usableFromInline
    var bits: UInt64

    @inlinable @inline(__always)
    init(_ bits: UInt64) { self.bits = bits }

    /// No marks, to which some are added.
    @inlinable @inline(__always)
    public init() { bits = 0 }

    /// Marks a byte.
    @inlinable @inline(__always)
    public mutating func insert(_ place: Int) { bits |= 15 &<< UInt64(place * 4) }

    /// The first marked byte, or nil if there is none.
    @inlinable @inline(__always)
    public var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount / 4 }

    /// Leaves the marks from a byte on, which is within the block.
    @inlinable @inline(__always)
    public mutating func removeFirst(_ count: Int) { bits &= UInt64.max &<< UInt64(count * 4) }

    /// Leaves the marks before a byte, which is within the block.
    @inlinable @inline(__always)
    public mutating func keepFirst(_ count: Int) { bits &= ~(UInt64.max &<< UInt64(count * 4)) }
  }
}
