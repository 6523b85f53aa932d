import GazetteText
import Synchronization

/// What lists and partials showed on one page, kept for the other pages of a language at the same
/// depth: a record stands in many lists, and the same foot under every page.
///
/// It only ever holds bytes that every page would write just so (see `Renderer+Memory`), so it
/// changes the time that rendering takes and nothing else. Any thread may use it.
package final class RenderMemory: Sendable {
  /// By what something is shown.
  struct Place {
    let template: TemplateID
    /// The section, or -1 for a template as a whole.
    let operation: Int32
    /// The shapes of the objects around, which decide what a name stands for.
    let surroundings: Int
  }

  /// What was written, and what it took.
  struct Entry: Sendable {
    /// Nil if what is written depends on the page.
    let bytes: [UInt8]?
    /// How many templates deep the writing went.
    let depth: Int
    let steps: Int
  }

  /// What is remembered in some surroundings.
  private struct Placed {
    let surroundings: Int
    let shelf: RenderShelf
  }

  /// By template, by section, the template as a whole first, and then by surroundings, which are few.
  ///
  /// To look up a hash of all three for every partial would take longer than what many of them write.
  private let shelves = Mutex<[[[Placed]]]>([])
  private let largestSize: Int
  private let size = Atomic<Int>(0)

  /// - Parameter size: how many bytes to remember at most.
  package init(size: Int = 256 << 20) { largestSize = size }

  /// How many things are remembered.
  package var count: Int {
    shelves.withLock { $0.joined().joined().reduce(0) { $0 + $1.shelf.count } }
  }

  /// What is remembered of a place.
  func shelf(_ place: Place) -> RenderShelf {
    let (template, section) = (Int(place.template.index), Int(place.operation) + 1)
    return shelves.withLock { shelves in
      while shelves.count <= template { shelves.append([]) }
      while shelves[template].count <= section { shelves[template].append([]) }
      for index in shelves[template][section].indices
      where shelves[template][section][index].surroundings == place.surroundings {
        return shelves[template][section][index].shelf
      }
      let shelf = RenderShelf()
      shelves[template][section].append(Placed(surroundings: place.surroundings, shelf: shelf))
      return shelf
    }
  }

  /// Remembers an entry, if there is room.
  func keep(_ entry: Entry, of object: Int, on shelf: RenderShelf) {
    let added = entry.bytes?.count ?? 0
    let before = size.add(added, ordering: .relaxed).oldValue
    if before + added <= largestSize { shelf.keep(entry, of: object) }
  }
}

/// What one section wrote of each object, or one template as a whole.
final class RenderShelf: Sendable {
  /// Entries by the identities of objects, which count up from 0.
  ///
  /// In several parts, so that threads seldom wait for each other, and all in this object: to hold a
  /// part by a reference would take as long as to wait.
  private let parts = InlineArray<8, Mutex<[RenderMemory.Entry?]>> { _ in Mutex([]) }
  /// Beyond this an object is not remembered: the shelf would be larger than what it holds.
  private static let largestObject = 1 << 24

  var count: Int {
    parts.indices.reduce(0) { sum, part in
      sum + parts[part].withLock { $0.count { $0?.bytes != nil } }
    }
  }

  /// What the shelf knows of an object.
  enum Recall {
    case unknown
    /// It is different on every page.
    case dependsOnPage
    /// It was written again; once that took so much.
    case written(depth: Int, steps: Int)
  }

  /// Writes what is remembered of an object.
  func write(_ object: Int, into out: inout OutputBuffer) -> Recall {
    let index = object >> 3
    return parts[object & 7].withLock { entries in
      guard entries.indices.contains(index), let entry = entries[index] else { return .unknown }
      guard let bytes = entry.bytes else { return .dependsOnPage }
      out.append(repeating: bytes)
      return .written(depth: entry.depth, steps: entry.steps)
    }
  }

  func keep(_ entry: RenderMemory.Entry, of object: Int) {
    guard (0..<Self.largestObject).contains(object) else { return }
    let index = object >> 3
    parts[object & 7].withLock { entries in
      while entries.count <= index { entries.append(nil) }
      entries[index] = entry
    }
  }
}
