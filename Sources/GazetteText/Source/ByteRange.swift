/// A half-open range of UTF-8 byte offsets in one source file.
///
/// Offsets are 32 bits wide: a source file is at most 4 GiB, and limits refuse files far smaller.
package struct ByteRange: Sendable, Hashable {
  package var lowerBound: UInt32
  package var upperBound: UInt32

  /// A range from `lower` to `upper`; offsets out of order give the empty range at `lower`.
  package init(_ lower: Int, _ upper: Int) {
    lowerBound = UInt32(clamping: lower)
    upperBound = max(lowerBound, UInt32(clamping: upper))
  }

  /// The empty range at `offset`.
  package init(at offset: Int) { self.init(offset, offset) }

  @inlinable package var lower: Int { Int(lowerBound) }
  @inlinable package var upper: Int { Int(upperBound) }
  @inlinable package var length: Int { upper - lower }
  @inlinable package var isEmpty: Bool { lowerBound == upperBound }
}
