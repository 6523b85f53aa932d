import GazetteTemplates
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test(
    "of the web exist only with a scheme from the list",
    arguments: [
      ("https://x.org/", true), ("HTTP://x.org/", true), ("mailto:a@b.org", true),
      ("tel:+86", true),
      ("javascript:alert(1)", false), ("JavaScript:alert(1)", false), (" javascript:x", false),
      ("java\nscript:x", false), ("data:text/html,x", false), ("vbscript:x", false),
      ("//x.org", false),
      ("x.org", false), ("", false), (":", false), ("https:", false), ("\u{1}https://x.org", false),
      ("ht\u{301}tp://x.org", false), ("file:///etc/passwd", false), ("blob:x", false),
    ])
  func scheme(text: String, isAllowed: Bool) {
    #expect((WebAddress(text) != nil) == isAllowed)
  }

  @Test("of the site never name another host", arguments: ["//x.org", "/x", "///x", "/\u{301}/x"])
  func host(path: String) {
    #expect(SiteAddress(path).path.utf8.first != UInt8(ascii: "/"))
  }

  @Test(
    "of the site are written for the page that shows them",
    arguments: [
      ("a/b.html", nil, "", "a/b.html"), ("a/b.html", nil, "../", "../a/b.html"),
      ("a/b.html", "c", "../../", "../../a/b.html#c"), ("", "c", "../", "#c"),
      ("", nil, "", "./"), ("javascript:x", nil, "", "javascript%3Ax"),
      ("a?b#c", nil, "", "a%3Fb%23c"), ("春", "天", "", "%E6%98%A5#%E5%A4%A9"),
      ("a", nil, "/x\" onclick='&<>", "/x%22%20onclick=%27%26%3C%3Ea"),
      ("a", nil, "//x.org/", "/x.org/a"), ("a", nil, "https://x.org/", "https://x.org/a"),
    ] as [(String, String?, String, String)])
  func written(path: String, fragment: String?, prefix: String, expected: String) {
    let site = TestSite("<a href=\"{{a}}\">", ["a": .address(path, fragment: fragment)])
    #expect(site.rendered(prefix: prefix) == "<a href=\"\(expected)\">")
  }
}
