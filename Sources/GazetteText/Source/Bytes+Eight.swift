internal import Glibc

/// Looking at many bytes of a text at once.
extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes from `index` as one number, the first the lowest; all must be within.
  @inlinable
  package func eight(at index: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }

  /// The first place of a byte from `start` up to `end`, or nil if there is none.
  package func index(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let base = baseAddress,
      let found = unsafe memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
