/// Where a chart stands: the prefix of its ids, and the room it has.
package struct ChartFrame: Sendable, Hashable {
  /// The width that is readable on a phone of 320 pixels: text there is 11 pixels high.
  package static let column = 360
  /// The width for a desk or a sheet of A4. On a phone it must scroll inside its frame.
  package static let page = 720

  /// Begins every id in the chart. Different names give different prefixes.
  package let id: String
  /// In units of the view box, from 320 to 1,200. Text is 14 units high.
  package let width: Int

  /// - Parameter id: Any text that no other chart of the page has. Letters, digits and hyphens
  ///   stay as they are, all else is written in hexadecimal.
  package init(id: String, width: Int = Self.column) {
    self.id = Self.sanitized(id)
    self.width = min(max(width, 320), 1200)
  }

  private static func sanitized(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        bytes.append(byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        if bytes.isEmpty { fallthrough }
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "_"))
        for digit in [byte >> 4, byte & 15] {
          bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
      }
    }
    return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
  }
}
