import GazetteTemplates
import GazetteText
import Synchronization
import Testing

@Suite("The metrics of templates")
struct TemplateMetricsTests {
  /// A clock that goes on by one at each look.
  final class Ticks: Sendable {
    private let now = Mutex(0)
    func next() -> Int {
      now.withLock {
        $0 += 1
        return $0
      }
    }
  }

  private func measure(
    _ page: String, _ data: Tree = [:], partials: KeyValuePairs<String, String> = [:],
    pages: Int = 1, memory: RenderMemory? = nil
  ) throws -> (output: [String], works: [String: TemplateMetrics.Work]) {
    let site = TestSite(page, data, partials: partials)
    let templates = try #require(site.templates, Comment(rawValue: site.printed))
    let template = try #require(templates.page("page"))
    let ticks = Ticks()
    let metrics = TemplateMetrics { ticks.next() }
    let context = RenderContext(prefix: "", memory: memory, metrics: metrics)
    let output = try (0..<pages).map { _ in
      var out = OutputBuffer()
      try templates.render(template, root: site.root, context: context, into: &out)
      return String(decoding: out.bytes, as: UTF8.self)
    }
    let works = metrics.entries.map { ($0.template, $0.work) }
    return (output, Dictionary(uniqueKeysWithValues: works))
  }

  @Test("count calls, bytes and time where they belong")
  func counts() throws {
    let (output, works) = try measure(
      "<p>{{#l}}{{>item}},{{/l}}</p>", ["l": [["t": "a"], ["t": "bc"]]],
      partials: ["item": "<i>{{t}}</i>"])
    #expect(output == ["<p><i>a</i>,<i>bc</i>,</p>"])
    #expect(works.count == 2)
    let page = try #require(works["page"])
    let item = try #require(works["partials/item"])
    #expect((page.calls, page.bytes, item.calls, item.bytes) == (1, 9, 2, 17))
    #expect((page.time, page.ownTime, item.time, item.ownTime) == (5, 3, 2, 2))
  }

  @Test("give a block's text to the template where it stands")
  func blocks() throws {
    let (output, works) = try measure(
      "{{<base}}{{$main}}12345{{/main}}{{/base}}",
      partials: ["base": "<b>{{$main}}x{{/main}}</b>"])
    #expect(output == ["<b>12345</b>"])
    #expect(works["page"]?.bytes == 5)
    #expect(works["page"]?.calls == 1)
    #expect(works["partials/base"]?.bytes == 7)
    #expect(works["partials/base"]?.calls == 1)
  }

  @Test("count the time of a template that calls itself once")
  func recursion() throws {
    let (_, works) = try measure(
      "{{>node}}", ["children": [["children": [["children": []]]]]],
      partials: ["node": "n{{#children}}{{>node}}{{/children}}"])
    let node = try #require(works["partials/node"])
    let page = try #require(works["page"])
    #expect(node.calls == 3)
    #expect(node.time == node.ownTime)
    #expect(page.time == page.ownTime + node.ownTime)
  }

  @Test("count apart what was written from memory")
  func remembered() throws {
    let (output, works) = try measure(
      "{{>foot}}{{#l}}{{t}}{{/l}}{{>name}}",
      ["t": "x", "l": [["id": 1, "t": "a"], ["id": 2, "t": "b"]]],
      partials: ["foot": "<hr>", "name": "{{t}}"], pages: 3, memory: RenderMemory())
    #expect(output == Array(repeating: "<hr>abx", count: 3))
    let foot = try #require(works["partials/foot"])
    #expect((foot.calls, foot.remembered, foot.bytes) == (1, 2, 12))
    #expect(works["partials/name"]?.calls == 3)
    #expect(works["page"]?.calls == 3)
    #expect(works["page"]?.rememberedItems == 4)
    #expect(works.values.reduce(0) { $0 + $1.bytes } == 21)
  }
}
