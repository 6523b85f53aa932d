internal import GazetteText

/// Finds the bytes of a document that ``MarkdownScan`` must look at.
enum MarkdownMarks {
  /// Those of sixteen bytes from `index` on that may be markup, none from `end` on: all of ASCII but
  /// digits, letters other than w, blanks and a few signs.
  @inline(__always)
  static func bits(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> ByteBlock.Bits {
    guard index + ByteBlock.count <= bytes.count else {
      var bits = ByteBlock.Bits()
      for place in index..<end where unsafe isMark(bytes[place]) { bits.insert(place - index) }
      return bits
    }
    let block = unsafe ByteBlock(UnsafeRawBufferPointer(bytes), at: index)
    let lower = block | 0x20
    let plain =
      lower.has(from: UInt8(ascii: "a"), count: 22) | lower.has(from: UInt8(ascii: "x"), count: 3)
      | block.has(from: UInt8(ascii: ","), count: 14) | block.has(UInt8(ascii: " "))
      | block.isBeyondASCII
    var bits = (~plain).bits
    if end - index < ByteBlock.count { bits.keepFirst(end - index) }
    return bits
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")..<UInt8(ascii: "w"), UInt8(ascii: "x")...UInt8(ascii: "z"),
      UInt8(ascii: "A")..<UInt8(ascii: "W"), UInt8(ascii: "X")...UInt8(ascii: "Z"),
      UInt8(ascii: ",")...UInt8(ascii: "9"), 128..., UInt8(ascii: " "):
      false
    default: true
    }
  }
}
