import GazetteTemplates
import GazetteText
import Testing

@Suite("Faults in calls")
struct CallFaultTests {
  static let cases: [FaultCase] = [
    FaultCase(
      "{{>heder}}", partials: ["header": "x"],
      prints: """
        page.html:1:4: error: there is no template 'heder' [missing-template]
         1 | {{>heder}}
           |    ^~~~~
           = did you mean 'header'?
        """),
    FaultCase(
      "<main>{{<layuot}}{{$main}}x{{/main}}{{/layuot}}</main>",
      partials: ["layout": "{{$main}}{{/main}}"],
      prints: """
        page.html:1:10: error: there is no template 'layuot' [missing-template]
         1 | <main>{{<layuot}}{{$main}}x{{/main}}{{/layuot}}</main>
           |          ^~~~~~
           = did you mean 'layout'?
        """),
    FaultCase(
      "{{<p}}{{$contnt}}1{{/contnt}}{{/p}}", partials: ["p": "{{$content}}{{/content}}"],
      prints: """
        page.html:1:7: error: no parent shows a block 'contnt' [unknown-block]
         1 | {{<p}}{{$contnt}}1{{/contnt}}{{/p}}
           |       ^~~~~~~~~~~
           = did you mean 'content'?
        """),
    FaultCase(
      "{{>*title}}",
      prints: """
        page.html:1:1: error: 'title' may be any text, so the template that it names cannot be checked [open-dynamic-name]
         1 | {{>*title}}
           | ^~~~~~~~~~~
           = use a name whose values are a fixed list
        """),
    FaultCase(
      "{{>*d}}", partials: ["a": "x"],
      prints: """
        page.html:1:1: error: there is no template 'gone', which this tag may name [missing-template]
         1 | {{>*d}}
           | ^~~~~~~
           = add a file partials/gone.html
        """),
    FaultCase(
      "{{>a}}", partials: ["a": "{{>b}}", "b": "x{{>a}}"],
      prints: """
        partials/b.html:1:2: error: this never ends: partials/a → partials/b → partials/a [endless-call]
         1 | x{{>a}}
           |  ^~~~~~
           = call it inside a section over a list or object that has an end
        """),
    FaultCase(
      "{{#title}}{{>a}}{{/title}}", partials: ["a": "{{#title}}{{>a}}{{/title}}"],
      prints: """
        partials/a.html:1:11: error: this never ends: partials/a → partials/a [endless-call]
         1 | {{#title}}{{>a}}{{/title}}
           |           ^~~~~~
           = call it inside a section over a list or object that has an end
        """),
    FaultCase(
      "{{<a}}{{/a}}", partials: ["a": "<p>{{<b}}{{/b}}</p>", "b": "{{$x}}{{<a}}{{/a}}{{/x}}"],
      prints: """
        partials/b.html:1:7: error: this never ends: partials/a → partials/b → partials/b → partials/a [endless-call]
         1 | {{$x}}{{<a}}{{/a}}{{/x}}
           |       ^~~~~~
           = call it inside a section over a list or object that has an end
        """),
    FaultCase(
      "<p title=\"{{>p}}\">", partials: ["p": "a\">"],
      prints: """
        page.html:1:11: error: what this tag shows begins in a quoted attribute and ends between tags [uneven-call]
         1 | <p title="{{>p}}">
           |           ^~~~~~
           = let the template or block end where it begins
        """),
  ]

  @Test("of templates that no page uses, or that a page lacks, are printed word for word")
  func wholeFiles() {
    let files = ["page.html", "partials/foot.html", "partials/foto.html"].map {
      ($0, SourceFile(path: $0, text: $0 == "page.html" ? "{{>foot}}" : "x"))
    }
    let (library, _) = TemplateLibrary.compile(files: Dictionary(uniqueKeysWithValues: files))
    var shapes = ShapeTable()
    let root = shapes.declare("page")
    let pages = ["page", "pgae"].map { TemplateLibrary.PageShape($0, root: root) }
    let (templates, diagnostics) = library.check(pages: pages, shapes: shapes)
    let printed = MessageLanguage.allCases.map { language in
      let printer = DiagnosticPrinter(language: language, color: false)
      return diagnostics.map { printer.text($0) }.joined()
    }
    #expect(templates == nil)
    #expect(
      printed == [
        """
        partials/foto.html: warning: no page uses the template 'partials/foto' [unused-template]
          = delete the file, or call it
        pgae: error: there is no template 'pgae' [missing-template]
          = did you mean 'page'?

        """,
        """
        partials/foto.html: 提醒：没有页面使用模板“partials/foto” [unused-template]
          = 请删掉这个文件，或者在别处使用它
        pgae: 错误：没有名为“pgae”的模板 [missing-template]
          = 是不是想写“page”？

        """,
      ])
  }

  @Test("are printed word for word, with a caret", arguments: cases)
  func fault(_ example: FaultCase) {
    #expect(example.printed == example.expected)
  }
}
