/// Sixteen bytes of a text that are looked at together.
///
/// Public, since the compiler puts only what is public into the code of other modules, and a call for
/// each step would take longer than the step.
public struct ByteBlock {
  /// How many bytes a block has.
  @inlinable @inline(__always)
  public static var count: Int { 16 }

  @usableFromInline
  let bytes: SIMD16<UInt8>

  /// The bytes of a text from `index` on; all must be within.
  @inlinable @inline(__always)
  public init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    unsafe bytes = UnsafeRawBufferPointer(text).loadUnaligned(
      fromByteOffset: index, as: SIMD16<UInt8>.self)
  }

  @inlinable @inline(__always)
  init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

  /// The same bytes with some bits set: with 0x20, letters are in lower case.
  @inlinable @inline(__always)
  public static func | (block: ByteBlock, bits: UInt8) -> ByteBlock {
    ByteBlock(block.bytes | SIMD16(repeating: bits))
  }

  // With vectors on both sides: comparing with a single byte is done byte by byte.

  /// Which bytes are this one.
  @inlinable @inline(__always)
  public func has(_ byte: UInt8) -> Marks { Marks(bytes .== SIMD16(repeating: byte)) }

  /// Which bytes are one of `count` from `byte` on.
  @inlinable @inline(__always)
  public func has(from byte: UInt8, count: UInt8) -> Marks {
    Marks(bytes &- SIMD16(repeating: byte) .< SIMD16(repeating: count))
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

    /// A bit for each byte, the first the lowest.
    @inlinable @inline(__always)
    public var bits: Int {
      let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
      return Self.packed(halves[0]) | Self.packed(halves[1]) << 8
    }

    /// One bit of each of eight bytes that are all ones or all zeros.
    @inlinable @inline(__always)
    static func packed(_ bytes: UInt64) -> Int {
      let bits = UInt64(littleEndian: bytes) & 0x8040_2010_0804_0201
      return Int((bits &* 0x0101_0101_0101_0101) >> 56)
    }
  }
}
