/// A growing buffer of UTF-8 bytes: whatever Gazette writes is written into one of these, once.
package struct OutputBuffer: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// The parts, in order, that were written before just so, in another text like this one.
  package private(set) var repeated: [Range<Int>] = []

  package init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  package var count: Int { bytes.count }

  package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  package mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }
  /// Appends bytes that another text like this one has already; short ones are not noted.
  package mutating func append(repeating more: [UInt8]) {
    if more.count > 256 { repeated.append(bytes.count..<bytes.count + more.count) }
    bytes.append(contentsOf: more)
  }

  package mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

  /// Appends a part of some bytes, given by its bounds.
  package mutating func append(_ source: [UInt8], from lower: Int, to upper: Int) {
    unsafe source.withUnsafeBufferPointer { source in
      guard lower < upper, lower >= 0, upper <= source.count else { return }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[lower..<upper]))
    }
  }

  /// Appends a run of bytes that lies in memory.
  mutating func append(run: UnsafeBufferPointer<UInt8>) { unsafe bytes.append(contentsOf: run) }

  package mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Empties the buffer and keeps its room, for the next page.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    repeated.removeAll(keepingCapacity: true)
  }
}
