internal import GazetteText

/// Finds the bytes of a document that ``MarkdownScan`` must look at.
enum MarkdownMarks {
  /// A bit for each of sixteen bytes from `index` on that may be markup, none from `end` on: all of
  /// ASCII but digits, letters other than w, blanks and a few signs.
  @inline(__always)
  static func bits(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    guard index + ByteBlock.count <= bytes.count else {
      var bits = 0
      for place in index..<end where unsafe isMark(bytes[place]) { bits |= 1 << (place - index) }
      return bits
    }
    let block = unsafe ByteBlock(bytes, at: index)
    let lower = block | 0x20
    let plain =
      lower.has(from: UInt8(ascii: "a"), count: 22) | lower.has(from: UInt8(ascii: "x"), count: 3)
      | block.has(from: UInt8(ascii: ","), count: 14)
      | block.has(from: 128, count: 128) | block.has(UInt8(ascii: " "))
    let bits = (~plain).bits
    return end - index >= ByteBlock.count ? bits : bits & ((1 << (end - index)) - 1)
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
