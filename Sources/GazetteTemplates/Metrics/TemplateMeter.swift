/// Measures the templates of one page while it is rendered.
struct TemplateMeter {
  /// A template that is being rendered.
  private struct Visit {
    let template: Int
    let start: Int
    let isOutermost: Bool
  }

  private let metrics: TemplateMetrics
  private(set) var works: [TemplateMetrics.Work]
  private var visits: [Visit] = []
  /// How many visits of each template are open: only the outermost counts for `time`.
  private var open: [Int]
  /// The moment and the bytes up to which all is counted.
  private var counted = (time: 0, bytes: 0)

  init(_ metrics: TemplateMetrics, templates: Int, written: Int) {
    self.metrics = metrics
    works = Array(repeating: TemplateMetrics.Work(), count: templates)
    open = Array(repeating: 0, count: templates)
    counted.bytes = written
  }

  /// Begins a template: a page, a partial, or a block's text in the template where it stands.
  mutating func enter(_ id: TemplateID, written: Int) {
    let now = metrics.clock()
    count(to: now, written)
    let template = Int(id.index)
    visits.append(Visit(template: template, start: now, isOutermost: open[template] == 0))
    open[template] += 1
  }

  /// Ends the template that was entered last.
  mutating func leave(written: Int) {
    let now = metrics.clock()
    count(to: now, written)
    guard let visit = visits.popLast() else { return }
    open[visit.template] -= 1
    if visit.isOutermost { works[visit.template].time += now - visit.start }
  }

  /// Ends the template that was entered last, which a tag called or which is the page.
  mutating func leave(_ id: TemplateID, written: Int, isRemembered: Bool) {
    leave(written: written)
    if isRemembered {
      works[Int(id.index)].remembered += 1
    } else {
      works[Int(id.index)].calls += 1
    }
  }

  mutating func countRememberedItem(of id: TemplateID) {
    works[Int(id.index)].rememberedItems += 1
  }

  /// Gives what was measured to the build's sums.
  func finish(_ templates: [Template]) { metrics.add(works, of: templates) }

  /// What happened since the last count belongs to the innermost template.
  private mutating func count(to now: Int, _ written: Int) {
    if let visit = visits.last {
      works[visit.template].ownTime += now - counted.time
      works[visit.template].bytes += written - counted.bytes
    }
    counted = (now, written)
  }
}
