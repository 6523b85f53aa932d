import Glibc

/// Passes, as fast as may be, what begins nothing private: sixteen bytes at a time where no byte is a
/// trigger, and at a trigger by the few bytes around it.
///
/// It passes less than the reading behind it would, never more: where it stops, all is looked at.
@unsafe struct Glance {
  let bytes: UnsafeRawBufferPointer
  /// Nothing before this belongs to the word at hand.
  let floor: Int

  /// The first place from an offset on that must be read; the end where there is none.
  ///
  /// - Parameter rare: the place of the next rare trigger, as far as it is known.
  func next(from start: Int, to end: Int, rare: inout Int) -> Int {
    var index = start
    while index < end {
      if rare < index { rare = unsafe nextRare(from: index, to: end) }
      let stop = min(end, rare)
      index = unsafe next(from: index, to: stop)
      if unsafe index < stop || index + Self.reach > bytes.count { return index }
      if index == rare, index < end {
        let width = unsafe width(at: index)
        if width == 0 { return index }
        index += width
      }
    }
    return end
  }

  /// How many bytes from a place on are looked at with it.
  private static var reach: Int { 32 }

  /// The first place that must be read, or the end; no rare trigger stands between.
  private func next(from start: Int, to end: Int) -> Int {
    var index = start
    let limit = unsafe min(end, bytes.count - Self.reach)
    while index < limit {
      let block = index
      index += 16
      var bits = unsafe triggers(at: block).bits
      while bits != 0 {
        let place = block + bits.trailingZeroBitCount
        if place >= limit {
          index = place
          break
        }
        let width = unsafe width(at: place)
        if width == 0 { return place }
        if place + width >= index {
          index = place + width
          break
        }
        bits &= -1 << (place + width - block)
      }
    }
    index = min(index, end)
    // At the end of a text all that may begin something is read.
    while index < end, unsafe !Self.mayBegin(bytes[index]) { index += 1 }
    return index
  }

  /// The place of the next trigger that is rare, each looked for as fast as memory can be read.
  private func nextRare(from start: Int, to end: Int) -> Int {
    guard let base = unsafe bytes.baseAddress else { return end }
    var end = end
    for byte: UInt8 in [
      UInt8(ascii: "@"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "Q"), 0xC2, 0xF0,
    ] {
      if let found = unsafe memchr(base + start, Int32(byte), end - start) {
        end = unsafe UnsafeRawPointer(found) - base
      }
    }
    return end
  }

  /// Whether a byte is a trigger.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: "Q"), UInt8(ascii: "W"),
      UInt8(ascii: "w"), 0xC2, 0xE2, 0xE5, 0xEF, 0xF0:
      true
    default: false
    }
  }

  @inline(__always)
  private func triggers(at index: Int) -> TriggerBlock {
    TriggerBlock(
      unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self),
      unsafe bytes.loadUnaligned(fromByteOffset: index + 1, as: SIMD16<UInt8>.self),
      unsafe bytes.loadUnaligned(fromByteOffset: index + 2, as: SIMD16<UInt8>.self))
  }
}
