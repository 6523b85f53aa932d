/// What of a PDF document can be read without unpacking it.
///
/// Most documents are packed; of those only the rest is looked through, and they count as not
/// readable.
struct DocumentText {
  /// The parts that stand open.
  let readable: [Range<Int>]
  /// Whether nothing is packed or locked.
  let isReadable: Bool
  /// Whether its properties name an author.
  let namesAuthor: Bool

  init(_ bytes: [UInt8]) {
    var parts: [Range<Int>] = []
    var isReadable = bytes.starts(with: Array("%PDF-".utf8))
    var start = 0
    while let stream = Self.find("stream", in: bytes, from: start) {
      let end = Self.find("endstream", in: bytes, from: stream) ?? bytes.count
      let header = start..<stream
      if Self.find("/Filter", in: bytes, from: Self.object(before: stream, bytes), to: stream)
        != nil
      {
        isReadable = false
        parts.append(header)
      } else {
        parts.append(start..<end)
      }
      start = min(bytes.count, end + "endstream".utf8.count)
    }
    parts.append(start..<bytes.count)
    if Self.find("/Encrypt", in: bytes, from: 0) != nil { isReadable = false }
    let author = Self.find("/Author", in: bytes, from: 0).map { $0 + "/Author".utf8.count }
    namesAuthor = author.map { !Self.isEmptyText(bytes[$0...]) } ?? false
    readable = parts
    self.isReadable = isReadable
  }

  /// Whether `()` or `<>` stands at the start of some bytes, behind blanks.
  private static func isEmptyText(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.drop { $0 == 32 || $0 == 10 || $0 == 13 }
    return text.starts(with: Array("()".utf8)) || text.starts(with: Array("<>".utf8))
  }

  /// Where the object begins whose stream begins at an offset.
  private static func object(before index: Int, _ bytes: [UInt8]) -> Int {
    var start = index
    while start > max(0, index - 4096),
      !bytes[start..<min(start + 4, bytes.count)].elementsEqual(" obj".utf8)
    {
      start -= 1
    }
    return start
  }

  private static func find(
    _ word: String, in bytes: [UInt8], from start: Int, to end: Int? = nil
  ) -> Int? {
    let word = Array(word.utf8)
    let last = (end ?? bytes.count) - word.count
    var index = start
    while index <= last {
      if bytes[index] == word[0], bytes[index..<(index + word.count)].elementsEqual(word) {
        return index
      }
      index += 1
    }
    return nil
  }
}
