import Synchronization

/// What lists and partials showed on one page, kept for the other pages of a language at the same
/// depth: a record stands in many lists, and the same foot under every page.
///
/// It only ever holds bytes that every page would write just so (see `Renderer+Memory`), so it
/// changes the time that rendering takes and nothing else. Any thread may use it.
package final class RenderMemory: Sendable {
  /// What is shown, and by what.
  struct Key: Hashable {
    let template: TemplateID
    /// The section, or -1 for a template as a whole.
    let operation: Int32
    /// The shapes of the objects around, which decide what a name stands for.
    let surroundings: Int
    /// The identity of the object that is shown; -1 for none.
    let object: Int

    // Few keys differ in their surroundings alone: what is left out here only `==` tells apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(object << 20 ^ Int(operation) << 10 ^ Int(template.index) ^ surroundings << 40)
    }
  }

  /// What was written, and what it took.
  struct Entry: Sendable {
    /// Nil if what is written depends on the page.
    let bytes: [UInt8]?
    /// How many templates deep the writing went.
    let depth: Int
    let steps: Int
  }

  private struct Shelf {
    var entries: [Key: Entry] = [:]
    var size = 0
  }

  /// Several tables, so that threads seldom wait for each other.
  private final class Lock: Sendable { let shelf = Mutex(Shelf()) }

  private let locks = (0..<16).map { _ in Lock() }
  private let largestShelf: Int

  /// - Parameter size: how many bytes to remember at most.
  package init(size: Int = 256 << 20) { largestShelf = size / 16 }

  /// How many things are remembered.
  package var count: Int {
    locks.reduce(0) { sum, lock in
      sum + lock.shelf.withLock { $0.entries.values.count { $0.bytes != nil } }
    }
  }

  func entry(_ key: Key) -> Entry? {
    lock(key).shelf.withLock { $0.entries[key] }
  }

  /// Remembers an entry, if there is room.
  func keep(_ entry: Entry, as key: Key) {
    lock(key).shelf.withLock { shelf in
      let size = entry.bytes?.count ?? 0
      guard shelf.size + size <= largestShelf else { return }
      if shelf.entries.updateValue(entry, forKey: key) == nil { shelf.size += size }
    }
  }

  private func lock(_ key: Key) -> Lock { locks[(key.object &+ Int(key.operation)) & 15] }
}
