import GazetteText

/// Passes, as fast as may be, what begins nothing private: sixteen bytes at a time where no byte is a
/// trigger, and at a trigger by the few bytes around it.
///
/// It passes less than the reading behind it would, never more: where it stops, all is looked at.
@unsafe struct Glance {
  let bytes: UnsafeRawBufferPointer
  /// Nothing before this belongs to the word at hand.
  let floor: Int

  /// How many bytes from a place on are looked at with it.
  private static var reach: Int { 32 }

  /// The first place from an offset on that must be read; the end where there is none.
  func next(from start: Int, to end: Int) -> Int {
    var index = start
    let limit = unsafe min(end, bytes.count - Self.reach)
    while index < limit {
      let block = index
      index += 16
      var triggers = unsafe triggers(at: block)
      while let first = triggers.first {
        let place = block + first
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
        triggers.removeFirst(place + width - block)
      }
    }
    index = min(index, end)
    // At the end of a text all that may begin something is read.
    while index < end, unsafe !Self.mayBegin(bytes[index]) { index += 1 }
    return index
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
  private func triggers(at index: Int) -> ByteBlock.Bits {
    TriggerBlock.bits(
      unsafe ByteBlock(bytes, at: index), unsafe ByteBlock(bytes, at: index + 1),
      unsafe ByteBlock(bytes, at: index + 2))
  }
}
