import GazetteTemplates
import GazetteText
import Glibc
import Testing

@Suite("No template")
struct RobustnessTests {
  static let page = """
    {{! 春 }}<!doctype html>
    {{<base}}
      {{$title}}{{title}} – {{site.name}}{{/title}}
      {{$main}}
        <a href="{{page}}"{{#flag}} class='x {{n}}'{{/flag}}>{{#l}}{{index}} {{>item}}{{^last}}, {{/last}}{{/l}}</a>
        {{=<% %>=}}<%{body}%><%&body%><%={{ }}=%>
        <script type="application/ld+json">{"a": {{title}}, "b": "{{title}}"}</script>
        <!-- x --><textarea>{{title}}</textarea>{{>*kind}}
      {{/main}}
    {{/base}}
    """
  static let data: Tree = [
    "title": "x", "site": ["name": "y"], "page": .address("a.html"), "flag": true, "n": 1,
    "l": [["t": "a"], ["t": "b"]], "body": .markup("<b></b>"), "kind": .choice("item", of: "item"),
    "t": "z",
  ]
  static let partials: KeyValuePairs<String, String> = [
    "base": "<title>{{$title}}x{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
    "item": "<i title=\"{{t}}\">{{t}}</i>",
  ]

  @Test("makes trouble whole")
  func whole() {
    let site = TestSite(Self.page, Self.data, partials: Self.partials)
    #expect(site.printed.isEmpty)
    #expect(
      site.rendered() == """
        <!doctype html>
        <title>x – y</title>
        <main>
          <a href="a.html" class='x 1'>1 <i title="a">a</i>, 2 <i title="b">b</i></a>
          <b></b><b></b>
          <script type="application/ld+json">{"a": "x", "b": "x"}</script>
          <!-- x --><textarea>x</textarea><i title="z">z</i>
        </main>

        """)
  }

  @Test("traps when cut off at any byte")
  func cutOff() {
    let bytes = Array(Self.page.utf8)
    var rendered = 0
    for end in bytes.indices {
      let text = String(decoding: bytes[..<end], as: UTF8.self)
      let site = TestSite(text, Self.data, partials: Self.partials)
      if site.templates != nil { rendered += site.rendered().isEmpty ? 0 : 1 }
      #expect(site.templates != nil || site.diagnostics.hasErrors)
      _ = site.printed
    }
    #expect(rendered > 2)
  }

  @Test("traps when bytes of it are changed")
  func mutated() {
    var random = RandomText(seed: 3)
    let alphabet = Array("{}#^/>$<&!=*.\"' \n-x%".utf8)
    for _ in 0..<2_000 {
      var bytes = Array(Self.page.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = alphabet[Int.random(in: alphabet.indices, using: &random)]
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let site = TestSite(text, Self.data, partials: Self.partials)
      #expect(site.templates != nil || site.diagnostics.hasErrors)
      _ = site.rendered()
    }
  }

  static let pathological: [(String, String)] = [
    ("openings", String(repeating: "{{", count: 100_000)),
    ("triple openings", String(repeating: "{{{", count: 100_000)),
    ("openings with one closing", String(repeating: "{{ ", count: 100_000) + "}}"),
    ("sections", String(repeating: "{{#a}}", count: 100_000)),
    ("closings", String(repeating: "{{/a}}", count: 100_000)),
    ("blocks", String(repeating: "{{$a}}\n", count: 100_000)),
    ("parents", String(repeating: "{{<a}}", count: 100_000)),
    ("blanks", String(repeating: " ", count: 500_000) + "{{! }}"),
    ("comments on one line", String(repeating: " {{! }}", count: 100_000)),
    ("blanks behind blocks", String(repeating: "\n{{$a}}\n{{/a}}", count: 30_000)),
    ("dots", "{{" + String(repeating: "a.", count: 100_000) + "}}"),
    ("tags", String(repeating: "<a b=\"c\">", count: 100_000)),
    ("quotes", String(repeating: "\"", count: 500_000)),
    ("less-than signs", String(repeating: "<", count: 500_000)),
    ("a long attribute", "<a " + String(repeating: "b", count: 500_000)),
  ]

  @Test(
    "of many repeated pieces takes long", .timeLimit(.minutes(5)), arguments: pathological.map(\.0))
  func repeated(name: String) throws {
    let text = try #require(Self.pathological.first { $0.0 == name }).1
    let begin = Self.threadSeconds()
    let site = TestSite(text, ["a": true])
    // Time of the processor: other tests that run beside it do not count. What is quadratic takes minutes.
    #expect(Self.threadSeconds() - begin < 10)
    #expect(site.templates != nil || site.diagnostics.hasErrors)
  }

  private static func threadSeconds() -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
