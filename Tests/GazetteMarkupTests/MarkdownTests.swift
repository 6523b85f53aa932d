import GazetteMarkup
import GazetteText
import Testing

@Suite struct MarkdownTests {
  @Test(
    "Each construct becomes the HTML that a reader needs",
    arguments: [
      (
        "A *b* **c** `d<` & \"e\"\n",
        "<p>A <em>b</em> <strong>c</strong> <code>d&lt;</code> &amp; &quot;e&quot;</p>\n"
      ),
      ("a  \nb\\\nc\nd\n", "<p>a<br>\nb<br>\nc\nd</p>\n"),
      ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
      ("3. a\n\n4. b\n", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"),
      (
        "- a\n  - b\n", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"
      ),
      ("> a\n> b\n", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
      ("***\n", "<hr>\n"),
      (
        "```swift x=\"y\nlet a = \"<\"\n```\n",
        "<pre><code class=\"language-swift\">let a = &quot;&lt;&quot;\n</code></pre>\n"
      ),
      ("```\"><script>\na\n```\n", "<pre><code class=\"language-script\">a\n</code></pre>\n"),
      ("    a\\*\n", "<pre><code>a\\*\n</code></pre>\n"),
      ("~~a~~ 1~5 ~b~ \\~~c~~\n", "<p><del>a</del> 1~5 ~b~ ~~c~~</p>\n"),
      (
        "\\*a\\* `\\*` [\\*](b\\*c \"\\*\")\n",
        "<p>*a* <code>\\*</code> <a href=\"b*c\" title=\"*\">*</a></p>\n"
      ),
      ("&amp; &lt; &copy;\n", "<p>&amp; &lt; ©</p>\n"),
      (
        "[a](b.md \"c\") ![d *e*](f.jpg)\n",
        "<p><a href=\"b.md\" title=\"c\">a</a> \(picture("f.jpg", "d e"))</p>\n"
      ),
      ("[a][r] [r] [x]\n\n[r]: /u\n", "<p><a href=\"/u\">a</a> <a href=\"/u\">r</a> [x]</p>\n"),
      ("[![a](b)](c)\n", "<p><a href=\"c\">\(picture("b", "a"))</a></p>\n"),
      (
        "https://a.cn/b?c=d&e www.a.cn a@b.cn <ab:y>\n",
        "<p><a href=\"https://a.cn/b?c=d&e\">https://a.cn/b?c=d&amp;e</a> <a href=\"http://www.a.cn\">www.a.cn</a> <a href=\"mailto:a@b.cn\">a@b.cn</a> <a href=\"ab:y\">ab:y</a></p>\n"
      ),
      (
        "- [ ] a [x]\n- [X] *b*\n- [x]c\n",
        "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Not done\"> a [x]</li>\n"
          + "<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"Done\"> <em>b</em></li>\n"
          + "<li>[x]c</li>\n</ul>\n"
      ),
      (
        "| a | b | c |\n|:--|--:|:-:|\n| 1 | \\| | **x** |\n| 2 |\n",
        "<div class=\"table\" tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">a</th>"
          + "<th scope=\"col\" class=\"right\">b</th><th scope=\"col\" class=\"center\">c</th></tr></thead>\n"
          + "<tbody>\n<tr><td>1</td><td class=\"right\">|</td><td class=\"center\"><strong>x</strong></td></tr>\n"
          + "<tr><td>2</td><td class=\"right\"></td><td class=\"center\"></td></tr>\n</tbody>\n</table>\n</div>\n"
      ),
      (
        "| a |\n|---|\n",
        "<div class=\"table\" tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">a</th></tr></thead>\n</table>\n</div>\n"
      ),
      ("", ""),
      ("<!-- a -->\n", ""),
    ])
  func constructs(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test(
    "Chinese emphasis and line breaks are what a Chinese reader expects",
    arguments: [
      ("**注意：**请", "<strong>注意：</strong>请"),
      ("**“引号”**后", "<strong>“引号”</strong>后"),
      ("前**“引号”**后", "前<strong>“引号”</strong>后"),
      ("*（强调）*字", "<em>（强调）</em>字"),
      ("***注意：***请", "<em><strong>注意：</strong></em>请"),
      ("**一：**甲**二：**乙", "<strong>一：</strong>甲<strong>二：</strong>乙"),
      ("**见[公告](x)。**请", "<strong>见<a href=\"x\">公告</a>。</strong>请"),
      ("**[公告](x)**请", "<strong><a href=\"x\">公告</a></strong>请"),
      ("**`代码`**请", "<strong><code>代码</code></strong>请"),
      ("[**注意：**请](x)", "<a href=\"x\"><strong>注意：</strong>请</a>"),
      ("~~旧：~~新", "<del>旧：</del>新"),
      ("**注意：\n请**看", "<strong>注意：请</strong>看"),
      ("\\*\\*注意：\\*\\*请", "**注意：**请"),
      ("\\**注意：*请", "*<em>注意：</em>请"),
      ("`**注意：**请`", "<code>**注意：**请</code>"),
      ("**注意：请", "**注意：请"),
      ("2 * 3 * 4，中", "2 * 3 * 4，中"),
      ("** 注意：**请", "** 注意：**请"),
      ("a**\"b\"**c", "a**&quot;b&quot;**c"),
      ("中文\n中文", "中文中文"),
      ("中文，\n“中文”\n中文", "中文，“中文”中文"),
      ("中文\nabc\n中文", "中文\nabc\n中文"),
      ("**中文**\n[中文](x)\n*中*", "<strong>中文</strong><a href=\"x\">中文</a><em>中</em>"),
      ("中文\n`中文`", "中文<code>中文</code>"),
      ("한국어\n한국어", "한국어\n한국어"),
      ("见https://a.cn/b。再看", "见<a href=\"https://a.cn/b\">https://a.cn/b</a>。再看"),
      ("见<https://a.cn/中。>再", "见<a href=\"https://a.cn/中。\">https://a.cn/中。</a>再"),
    ])
  func chinese(markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test("Headings keep their distance, and each has an id of its own")
  func headings() {
    let text = """
      ### What we'll be hacking on
      #### Ft. Worth, TX
      ### 第一章　总则
      ### !
      ### 第一章 总则
      Ünï **Co*d*e** `x_y`
      ---
      ###### A
      """
    var options = MarkdownOptions()
    options.idPrefix = "n-"
    let file = SourceFile(path: "a.md", text: text)
    let (document, _) = MarkdownReader.read(file, options: options)
    #expect(
      document.headings.map { "\($0.level) \($0.id) \($0.text) \($0.range.lower)" } == [
        "3 n-what-we-ll-be-hacking-on What we'll be hacking on 0",
        "4 n-ft-worth-tx Ft. Worth, TX 29",
        "3 n-第一章-总则 第一章　总则 48",
        "3 n-section ! 71",
        "3 n-第一章-总则-2 第一章 总则 77",
        "2 n-ünï-code-x-y Ünï Code x_y 98",
        "6 n-a A 125",
      ])
    #expect(
      html("# A\n# A\n# A-2\n")
        == "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-2-2\">A-2</h2>\n")
  }

  @Test("Ten thousand equal headings get ten thousand ids")
  func manyHeadings() {
    let text = String(repeating: "# a\n", count: 10_000)
    let (document, _) = MarkdownReader.read(SourceFile(path: "a.md", text: text))
    #expect(Set(document.headings.map(\.id)).count == 10_000)
    #expect(document.headings.last?.id == "a-10000")
  }

  @Test("Footnotes are linked both ways, whatever is repeated or unused")
  func footnotes() {
    var options = MarkdownOptions()
    options.idPrefix = "p-"
    options.backLinkLabel = "Back"
    let text = """
      A[^x] b[^x] c[^y] d[^none]

      [^x]: X *note*
      [^x]: again
      [^y]: - Y
      [^unused]: U
      """
    #expect(
      html(text, options) == """
        <p>A<sup><a href="#p-fn-1" id="p-fnref-1" role="doc-noteref">1</a></sup> \
        b<sup><a href="#p-fn-1" id="p-fnref-1-2" role="doc-noteref">1</a></sup> \
        c<sup><a href="#p-fn-2" id="p-fnref-2" role="doc-noteref">2</a></sup> d[^none]</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Notes">
        <ol>
        <li id="p-fn-1"><p>X <em>note</em> \
        <a href="#p-fnref-1" role="doc-backlink" aria-label="Back 1">↩</a> \
        <a href="#p-fnref-1-2" role="doc-backlink" aria-label="Back 1-2">↩</a></p>
        </li>
        <li id="p-fn-2"><ul>
        <li>Y</li>
        </ul>
         <a href="#p-fnref-2" role="doc-backlink" aria-label="Back 2">↩</a></li>
        </ol>
        </section>

        """)
  }

  @Test("The excerpt is the beginning of the paragraphs as plain text")
  func excerpt() {
    let text = "# H\n\n**甲**：`x`\n乙\n\n- b *c*\n\n|t|\n|-|\n|u|\n\n![pic](p)d[^1]\n\n[^1]: n\n"
    let file = SourceFile(path: "a.md", text: text)
    #expect(MarkdownReader.read(file).0.excerpt == "甲：x 乙 b c d")
    let long = SourceFile(path: "a.md", text: String(repeating: "春天", count: 400))
    #expect(MarkdownReader.read(long).0.excerpt.unicodeScalars.count == 300)
  }

  @Test("Raw HTML is left out, comments silently, all else with a warning")
  func rawHTML() {
    let text =
      "a <b onclick=x>c</b> <!-- d -->\n\n<script>\nx()\n</script>\n\n<!-- e\n\nf -->\n\n> <i\n> j>k\n"
    let (document, diagnostics) = MarkdownReader.read(SourceFile(path: "a.md", text: text))
    #expect(inserted(document) == "<p>a c </p>\n<blockquote>\n<p>k</p>\n</blockquote>\n")
    #expect(
      report(diagnostics) == [
        "a.md:1:3 warning html-in-markdown: HTML is left out of the page",
        "a.md:1:17 warning html-in-markdown: HTML is left out of the page",
        "a.md:3:1 warning html-in-markdown: HTML is left out of the page",
        "a.md:11:3 warning html-in-markdown: HTML is left out of the page",
      ])
  }

  @Test("Documents read at the same time are as those read alone")
  func concurrent() async {
    let text = "a https://a.cn/b *c* ~~d~~ www.e.cn\n\n|f|\n|-|\n|g|\n"
    let expected = html(text)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<200 { group.addTask { (0..<20).allSatisfy { _ in html(text) == expected } } }
      for await isEqual in group { #expect(isEqual) }
    }
  }
}

/// The HTML of an image with its address inserted.
private func picture(_ source: String, _ alt: String) -> String {
  "<picture><source type=\"image/webp\"><img src=\"\(source)\" alt=\"\(alt)\""
    + " loading=\"lazy\" decoding=\"async\"></picture>"
}
