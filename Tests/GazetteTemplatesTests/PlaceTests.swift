import GazetteTemplates
import GazetteText
import Testing

@Suite("Places")
struct PlaceTests {
  static let data: Tree = [
    "t": "a\"<b>'&", "n": 7, "f": true, "bad": "java\tscript:alert(1)",
    "link": "https://x.org/?a=1&b",
    "rel": "notes/a b.html", "host": "//evil.org/x", "m": .markup("<b>x</b>"),
    "page": .address("activities/春 1.html", fragment: "a b"), "web": .url("https://x.org/\"<"),
    "l": [["a": .address("p/1.jpg"), "w": 480], ["a": .address("p/2.jpg"), "w": 960]],
  ]
  static let cases: [(String, String)] = [
    ("<p>{{t}}</p>", "<p>a&quot;&lt;b&gt;&#39;&amp;</p>"),
    ("<p title=\"{{t}}\">x</p>", "<p title=\"a&quot;&lt;b&gt;&#39;&amp;\">x</p>"),
    ("<p title='{{t}} {{n}}'></p>", "<p title='a&quot;&lt;b&gt;&#39;&amp; 7'></p>"),
    ("<title>{{t}}</title>", "<title>a&quot;&lt;b&gt;&#39;&amp;</title>"),
    ("<p>{{m}}{{{m}}}</p>", "<p><b>x</b><b>x</b></p>"),
    ("<a href=\"{{page}}\">", "<a href=\"../activities/%E6%98%A5%201.html#a%20b\">"),
    ("<a href=\"{{web}}\">", "<a href=\"https://x.org/%22%3C\">"),
    ("<a href=\"{{bad}}\">", "<a href=\"#\">"),
    ("<a href=\"{{link}}\">", "<a href=\"https://x.org/?a=1&amp;b\">"),
    ("<a href=\"{{rel}}\">", "<a href=\"notes/a%20b.html\">"),
    ("<a href=\"{{host}}\">", "<a href=\"#\">"),
    ("<a href=\"/{{host}}\">", "<a href=\"/%2F/evil.org/x\">"),
    ("<a href=\"?q={{t}}\">", "<a href=\"?q=a%22%3Cb%3E%27%26\">"),
    ("<a href=\"x{{bad}}\">", "<a href=\"xjava%09script%3Aalert%281%29\">"),
    ("<a href=\"{{#f}}x{{/f}}{{bad}}\">", "<a href=\"xjava%09script%3Aalert%281%29\">"),
    (
      "<img srcset=\"{{#l}}{{a}} {{w}}w{{^last}}, {{/last}}{{/l}}\">",
      "<img srcset=\"../p/1.jpg 480w, ../p/2.jpg 960w\">"
    ),
    (
      "<script src=\"{{page}}\"></script>",
      "<script src=\"../activities/%E6%98%A5%201.html#a%20b\"></script>"
    ),
    (
      "<script type=\"application/ld+json\">{\"a\": {{t}}, \"b\": {{n}}, \"c\": {{f}}, \"d\": \"x {{t}}\"}</script>",
      "<script type=\"application/ld+json\">{\"a\": \"a\\\"\\u003Cb\\u003E'\\u0026\", \"b\": 7, \"c\": true,"
        + " \"d\": \"x a\\\"\\u003Cb\\u003E'\\u0026\"}</script>"
    ),
    ("<input{{#f}} checked{{/f}}>", "<input checked>"),
    ("<input {{#f}}checked{{/f}} {{^f}}disabled{{/f}}>", "<input checked >"),
    (
      "<a{{#f}} href=\"{{page}}\"{{/f}} class=\"{{n}}\">",
      "<a href=\"../activities/%E6%98%A5%201.html#a%20b\" class=\"7\">"
    ),
    ("<!-- x --><!--> <p>{{n}}</p>", "<!-- x --><!--> <p>7</p>"),
    ("1 < 2 {{n}} <3", "1 < 2 7 <3"),
    ("<textarea></text</textarea>{{n}}", "<textarea></text</textarea>7"),
    ("<style>a{b:c}</STYLE >{{n}}", "<style>a{b:c}</STYLE >7"),
    ("<script>if (a</b) {}</script>{{n}}", "<script>if (a</b) {}</script>7"),
    ("<!doctype html>{{n}}", "<!doctype html>7"),
    (
      "<meta name=\"a\" content=\"{{t}}\">",
      "<meta name=\"a\" content=\"a&quot;&lt;b&gt;&#39;&amp;\">"
    ),
  ]

  @Test("decide how a value is written", arguments: cases)
  func written(template: String, expected: String) {
    #expect(TestSite(template, Self.data).rendered(prefix: "../") == expected)
  }

  @Test("of XML write markup as text, unless in triple braces")
  func xml() {
    let template = "<a t=\"{{t}}\">{{m}}{{{m}}}<link href=\"{{page}}\"/></a>"
    let site = TestSite(template, Self.data, suffix: "xml")
    #expect(
      site.rendered(prefix: "https://x.org/")
        == "<a t=\"a&quot;&lt;b&gt;&#39;&amp;\">&lt;b&gt;x&lt;/b&gt;<b>x</b>"
        + "<link href=\"https://x.org/activities/%E6%98%A5%201.html#a%20b\"/></a>")
  }

  @Test("of JSON write values of every type")
  func json() {
    let site = TestSite(
      "{\"a\": {{t}}, \"b\": [{{m}}, {{f}}], \"c\": \"{{page}}\"}", Self.data, suffix: "json")
    #expect(
      site.rendered()
        == "{\"a\": \"a\\\"\\u003Cb\\u003E'\\u0026\", \"b\": [\"\\u003Cb\\u003Ex\\u003C/b\\u003E\", true],"
        + " \"c\": \"activities/%E6%98%A5%201.html#a%20b\"}")
  }

  static let refused = [
    "<p class={{t}}>", "<p {{t}}>", "<{{t}}>", "<p{{t}}>", "<p {{t}}=\"x\">", "</{{t}}>",
    "<script>{{t}}</script>", "<script type=module>{{n}}</script>", "<style>{{t}}</style>",
    "<!-- {{t}} -->", "<p onclick=\"{{t}}\">", "<p style=\"{{t}}\">", "<iframe srcdoc=\"{{t}}\">",
    "<p ONCLICK='{{n}}'>", "<script src=\"{{link}}\"></script>",
    "<iframe src=\"{{web}}\"></iframe>",
    "<base href=\"{{link}}\">", "<object data=\"{{rel}}\"></object>",
    "<script src=\"x{{page}}\"></script>", "<a href=\"x{{page}}\">", "<p title=\"{{m}}\">",
    "<title>{{m}}</title>", "<title></tit{{t}}", "<xmp>{{t}}</xmp>", "<!doctype {{t}}>",
    "<p on{{#f}}click{{/f}}=\"{{t}}\">", "<scr{{#f}}ipt{{/f}}>{{t}}</script>",
    "<script type=\"{{t}}\"></script>", "<meta http-equiv=\"refresh\" content=\"{{t}}\">",
    "<svg><animate attributeName=\"href\" to=\"{{t}}\"/></svg>", "<p {{#f}}title=\"{{/f}}{{t}}\">",
    "{{#f}}<p title=\"{{/f}}{{t}}", "<!-- {{#f}}-->{{/f}}", "<p title=\"x", "{{{t}}}",
    "<p title=\"{{>m}}\">", "<p {{>m}}>", "<p = \"{{t}}\">",
  ]

  @Test("an address of the site may end a refresh, and nothing else")
  func refresh() throws {
    let page = "<meta http-equiv=\"refresh\" content=\"0; url={{page}}\">"
    let site = TestSite(page, Self.data)
    let address = "activities/%E6%98%A5%201.html#a%20b"
    #expect(site.rendered() == "<meta http-equiv=\"refresh\" content=\"0; url=\(address)\">")
  }

  @Test("where no value is safe are refused", arguments: refused)
  func refuse(template: String) {
    let site = TestSite(template, Self.data, partials: ["m": "\">{{t}}"])
    #expect(site.templates == nil)
    #expect(site.diagnostics.hasErrors)
  }
}
