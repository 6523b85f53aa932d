/// A growing buffer of UTF-8 bytes: whatever Gazette writes is written into one of these, once.
///
/// It is asked to take a few bytes hundreds of times a page. An array that grows by each of them
/// makes more of it than the copying takes, so the room is there before and what is written is counted.
package struct OutputBuffer: Sendable {
  /// The bytes that were written, and behind them room for more.
  private var room: [UInt8]
  /// How many bytes were written.
  package private(set) var count = 0
  /// The parts, in order, that were written before just so, in another text like this one.
  package private(set) var repeated: [Range<Int>] = []

  package init(reserving capacity: Int = 0) {
    room = capacity > 0 ? [UInt8](repeating: 0, count: capacity) : []
  }

  /// A copy of what was written.
  package var bytes: [UInt8] { bytes(from: 0) }

  /// A copy of what was written from an offset on.
  package func bytes(from offset: Int) -> [UInt8] { Array(room[offset..<count]) }

  /// What was written, as text.
  package var text: String { String(decoding: room[..<count], as: UTF8.self) }

  package mutating func append(_ text: String) {
    unsafe text.utf8.span.withUnsafeBufferPointer { unsafe append(run: $0) }
  }

  package mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { unsafe append(run: $0) }
  }

  package mutating func append(_ more: [UInt8]) {
    unsafe more.withUnsafeBufferPointer { unsafe append(run: $0) }
  }

  package mutating func append(_ more: ArraySlice<UInt8>) {
    unsafe more.withUnsafeBufferPointer { unsafe append(run: $0) }
  }

  /// Appends bytes that another text like this one has already; short ones are not noted.
  package mutating func append(repeating more: [UInt8]) {
    if more.count > 256 { repeated.append(count..<count + more.count) }
    append(more)
  }

  /// Appends a part of some bytes, given by its bounds.
  package mutating func append(_ source: [UInt8], from lower: Int, to upper: Int) {
    unsafe source.withUnsafeBufferPointer { source in
      guard lower < upper, lower >= 0, upper <= source.count else { return }
      unsafe append(run: UnsafeBufferPointer(rebasing: source[lower..<upper]))
    }
  }

  /// Appends a run of bytes that lies in memory.
  mutating func append(run: UnsafeBufferPointer<UInt8>) {
    let start = count
    let end = start + run.count
    if end > room.count { grow(to: end) }
    unsafe room.withUnsafeMutableBufferPointer { room in
      guard let target = room.baseAddress, let source = run.baseAddress else { return }
      unsafe (target + start).update(from: source, count: run.count)
    }
    count = end
  }

  package mutating func append(byte: UInt8) {
    if count == room.count { grow(to: count + 1) }
    room[count] = byte
    count += 1
  }

  /// Makes room for so many bytes at least, and for twice as many as before.
  private mutating func grow(to least: Int) {
    var larger = [UInt8](repeating: 0, count: max(least, 2 * room.count, 64))
    if count > 0 { larger.replaceSubrange(..<count, with: room[..<count]) }
    room = larger
  }

  /// Empties the buffer and keeps its room, for the next page.
  package mutating func removeAll() {
    count = 0
    repeated.removeAll(keepingCapacity: true)
  }
}
