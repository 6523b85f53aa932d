/// Writes the directories of an EXIF block, most significant byte first.
struct TIFFBuilder {
  enum Entry {
    case short(Int, Int)
    case text(Int, String)
    case rational(Int, Int, Int)
    /// The offset of another directory, by its number.
    case pointer(Int, to: Int)
    case thumbnail([UInt8])
  }

  private var directories: [(entries: [Entry], next: Int?)] = []

  /// Adds a directory, and says which one follows it.
  mutating func directory(_ entries: [Entry], next: Int? = nil) {
    directories.append((entries, next))
  }

  /// All directories one after the other, each followed by what its entries are too small for.
  var bytes: [UInt8] {
    var starts: [Int] = []
    var offset = 8
    for directory in directories {
      starts.append(offset)
      offset += size(of: directory.entries)
    }
    var bytes = Array("MM".utf8) + [0, 42] + Bytes.big(8, 4)
    for directory in directories {
      bytes += write(directory.entries, next: directory.next, at: bytes.count, starts)
    }
    return bytes
  }

  private func size(of entries: [Entry]) -> Int {
    var count = 0
    var data = 0
    for entry in entries {
      count += slots(entry)
      data += self.data(of: entry).count
    }
    return 2 + count * 12 + 4 + data
  }

  private func slots(_ entry: Entry) -> Int { if case .thumbnail = entry { 2 } else { 1 } }

  /// What stands behind the directory.
  private func data(of entry: Entry) -> [UInt8] {
    switch entry {
    case .short, .pointer: []
    case .text(_, let text): text.utf8.count < 4 ? [] : Array(text.utf8) + [0]
    case .rational(_, let top, let bottom):
      (0..<3).flatMap { _ in Bytes.big(top, 4) + Bytes.big(bottom, 4) }
    case .thumbnail(let bytes): bytes
    }
  }

  private func write(
    _ entries: [Entry], next: Int?, at start: Int, _ starts: [Int]
  ) -> [UInt8] {
    let count = entries.reduce(0) { $0 + slots($1) }
    var data: [UInt8] = []
    var bytes = Bytes.big(count, 2)
    let dataStart = start + 2 + count * 12 + 4
    for entry in entries {
      let place = Bytes.big(dataStart + data.count, 4)
      switch entry {
      case .short(let tag, let value):
        bytes +=
          Bytes.big(tag, 2) + Bytes.big(3, 2) + Bytes.big(1, 4) + Bytes.big(value, 2) + [0, 0]
      case .pointer(let tag, let number):
        bytes +=
          Bytes.big(tag, 2) + Bytes.big(4, 2) + Bytes.big(1, 4) + Bytes.big(starts[number], 4)
      case .text(let tag, let text):
        let inline = Array(text.utf8) + Array(repeating: 0, count: max(0, 4 - text.utf8.count))
        bytes += Bytes.big(tag, 2) + Bytes.big(2, 2) + Bytes.big(text.utf8.count + 1, 4)
        bytes += text.utf8.count < 4 ? inline : place
      case .rational(let tag, _, _):
        bytes += Bytes.big(tag, 2) + Bytes.big(5, 2) + Bytes.big(3, 4) + place
      case .thumbnail(let picture):
        bytes += Bytes.big(0x0201, 2) + Bytes.big(4, 2) + Bytes.big(1, 4) + place
        bytes += Bytes.big(0x0202, 2) + Bytes.big(4, 2) + Bytes.big(1, 4)
        bytes += Bytes.big(picture.count, 4)
      }
      data += self.data(of: entry)
    }
    return bytes + Bytes.big(next.map { starts[$0] } ?? 0, 4) + data
  }
}
