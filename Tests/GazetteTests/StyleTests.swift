import GazetteTestSupport
import Testing

/// The sheets of the theme are joined to one.
struct StyleTests {
  private func build(_ sheets: [String: String]) async throws -> TestSite.Result {
    var site = TestSite([:])
    for (name, text) in sheets { site.files["Templates/assets/" + name] = text }
    return try await site.build()
  }

  /// What the sheet of the site's own became, among those of the default theme.
  private func joined(_ sheet: String) async throws -> String {
    let result = try await build(["zz.css": sheet])
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let path = try #require(result.files.keys.first { $0.hasPrefix("assets/site-") })
    return String(result[path].split(separator: "\n").last ?? "")
  }

  @Test("every page asks for the one style sheet of all pages, which there is")
  func oneSheet() async throws {
    let result = try await build(["own.css": "p { color: red }"])
    let sheets = result.files.keys.filter { $0.hasSuffix(".css") && !$0.hasPrefix("assets/pages/") }
    #expect(sheets.count == 1)
    let pages = result.files.keys.filter { $0.hasSuffix(".html") }
    #expect(!pages.isEmpty)
    for page in pages {
      let own = page == "index.html" ? 1 : 0
      #expect(result[page].count(of: "rel=\"stylesheet\"") == 1 + own, "\(page)")
      #expect(result[page].contains(sheets[0]), "\(page)")
    }
  }

  @Test("sheets stand in the order of their names, a site's own in place of the theme's")
  func order() async throws {
    let result = try await build(["zb.css": "b{}", "za.css": "a{}", "article.css": "base{}"])
    let path = try #require(result.files.keys.first { $0.hasPrefix("assets/site-") })
    let lines = result[path].split(separator: "\n")
    #expect(lines[1] == "base{}")
    #expect(lines.suffix(2) == ["a{}", "b{}"])
  }

  @Test("a sheet in a folder stays for itself")
  func folder() async throws {
    let result = try await build(["forms/sheet.css": "/* kept */ p { }"])
    let path = try #require(result.files.keys.first { $0.hasPrefix("assets/forms/sheet-") })
    #expect(result[path] == "/* kept */ p { }")
    #expect(!result["index.html"].contains("forms/"))
  }

  @Test(
    "comments and indentation are left out, and nothing that means something",
    arguments: [
      ("a  {\n  color : red ;\n}\n", "a{color :red}"),
      ("a b,\n c > d :hover ~ e + f { x: y }", "a b,c>d :hover~e + f{x:y}"),
      ("/* one */ a /* two */ { }", "a{}"),
      ("a/**/b{}", "a/**/b{}"), (".a/* x */.b{}", ".a.b{}"),
      ("a{b: \"/* no  comment: */\"}", "a{b:\"/* no  comment: */\"}"),
      ("a{b: 'it\\'s {  ;'}", "a{b:'it\\'s {  ;'}"),
      ("a{b: url(x.svg/*y);}", "a{b:url(x.svg/*y)}"),
      ("a{b: url( \"x y\" ) c}", "a{b:url(\"x y\") c}"),
      ("@media (a: b)  and (c: d) { a { b: c; } }", "@media (a:b) and (c:d){a{b:c}}"),
      ("a{width: calc( 1px + ( 2px - 1px ) )}", "a{width:calc(1px + (2px - 1px))}"),
      (".\\{ { b: c }", ".\\{{b:c}"), (".a\\: .b, .a\\> .b{}", ".a\\: .b,.a\\> .b{}"),
      ("a{b:c;;}", "a{b:c;}"),
    ])
  func minified(_ sheet: String, _ expected: String) async throws {
    #expect(try await joined(sheet) == expected)
  }

  @Test(
    "what would harm the sheets beside it stops the build at its place",
    arguments: [
      ("a {\n  b: c;\n", "1:3 unclosed-style"), ("a { b: c; } /* x", "1:13 unclosed-style"),
      ("a { b: \"c; }", "1:8 unclosed-style"), ("a { b: c; } }", "1:13 unclosed-style"),
      ("a { b: (c; }", "1:8 unclosed-style"), ("a { b: url(c; }", "1:11 unclosed-style"),
      ("\n@IMPORT \"x.css\";", "2:1 style-import"),
    ])
  func faults(_ sheet: String, _ expected: String) async throws {
    let result = try await build(["own.css": sheet])
    #expect(result.faults.contains("Templates/assets/own.css:" + expected))
    #expect(result.files.isEmpty)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
