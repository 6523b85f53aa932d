import Synchronization

/// What rendering took, template by template, summed over the pages of a build.
///
/// Rendering with metrics reads a clock at every call; without, it only asks whether there are any.
/// Any thread may add to it.
package final class TemplateMetrics: Sendable {
  /// What one template took.
  package struct Entry: Sendable, Hashable {
    /// The name, such as `partials/head`.
    package let template: String
    package fileprivate(set) var work: Work
  }

  /// Counts, bytes and times.
  package struct Work: Sendable, Hashable {
    /// How often the template was rendered: as a page, or called by a tag.
    package var calls = 0
    /// How often a tag called it and what it had written before was written again.
    package var remembered = 0
    /// How many items of lists in it were written from memory.
    package var rememberedItems = 0
    /// The bytes that it wrote, without those of the templates that it calls.
    package var bytes = 0
    /// Nanoseconds in it, without the templates that it calls.
    package var ownTime = 0
    /// Nanoseconds in it, with the templates that it calls.
    package var time = 0

    static func += (sum: inout Work, other: Work) {
      sum.calls += other.calls
      sum.remembered += other.remembered
      sum.rememberedItems += other.rememberedItems
      sum.bytes += other.bytes
      sum.ownTime += other.ownTime
      sum.time += other.time
    }
  }

  /// Nanoseconds since some moment.
  let clock: @Sendable () -> Int
  private let sums = Mutex<[String: Work]>([:])

  package init(clock: @escaping @Sendable () -> Int) { self.clock = clock }

  /// The templates that were rendered, the one with the most time of its own first.
  package var entries: [Entry] {
    sums.withLock { sums in sums.map { Entry(template: $0, work: $1) } }
      .sorted { ($1.work.ownTime, $0.template) < ($0.work.ownTime, $1.template) }
  }

  func add(_ works: [Work], of templates: [Template]) {
    sums.withLock { sums in
      for (template, work) in zip(templates, works) where work != Work() {
        sums[template.name, default: Work()] += work
      }
    }
  }
}
