import Foundation
import GazetteTestSupport
import Testing

/// The command as a whole: arguments in, exit codes, messages and files out.
struct CommandTests {
  private static let good = "---\ntitle: Spring\nstart: 2026-03-05\ntype: study\n---\nText.\n"

  private func site(_ activity: String = good) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([
      "Content/site.yml": TestSite.settings, "Content/activities/spring.md": activity,
    ])
    return folder
  }

  @Test("a good site: exit 0, a summary on standard error, a site in Output")
  func build() throws {
    let folder = try site()
    let first = try Command(folder: folder.path).run("build", "--as-of", "2026-11-20")
    #expect(first.status == 0 && first.output.isEmpty)
    #expect(first.errors.hasPrefix("1 record, ") && first.errors.contains(" files written, "))
    #expect(try folder.contents(below: "Output")["activities/spring.html"] != nil)
    let second = try Command(folder: folder.path).run("build", "--as-of", "2026-11-20")
    #expect(second.status == 0 && second.errors.contains("nothing has changed"))
  }

  @Test("a wrong site: exit 1, the diagnostic, no Output; in Chinese where the locale is")
  func wrongSite() throws {
    let folder = try site(Self.good.replacing("study", with: "studdy"))
    let english = try Command(folder: folder.path).run("build")
    #expect(english.status == 1)
    #expect(
      english.errors.hasPrefix(
        "Content/activities/spring.md:4:7: error: type 'studdy' is not one of study, training"))
    #expect(english.errors.hasSuffix("1 error, 0 warnings; nothing was published\n"))
    #expect(try folder.contents(below: "Output").isEmpty)
    let chinese = try Command(folder: folder.path, environment: ["LANG": "zh_CN.UTF-8"]).run(
      "check")
    #expect(chinese.status == 1)
    #expect(chinese.errors.contains("错误：type“studdy”不在可选项中"))
    #expect(chinese.errors.contains("是不是想写“study”？"))
  }

  @Test("diagnostics as JSON are one document on standard output")
  func json() throws {
    let folder = try site(Self.good.replacing("study", with: "studdy"))
    let result = try Command(folder: folder.path).run("check", "--format", "json")
    #expect(result.status == 1)
    struct Entry: Decodable {
      let path: String
      let line: Int
      let column: Int
      let severity: String
      let id: String
    }
    let entries = try JSONDecoder().decode([Entry].self, from: Data(result.output.utf8))
    #expect(entries.map(\.id) == ["unknown-choice"])
    #expect(entries.first?.path == "Content/activities/spring.md")
    #expect(entries.first?.line == 4 && entries.first?.column == 7)
  }

  @Test(
    "wrong usage is exit 64",
    arguments: [["build", "--as-of", "soon"], ["build", "--jobs", "0"], ["publish-all", "--x"]])
  func usage(_ arguments: [String]) throws {
    let folder = try site()
    let result = try Command(folder: folder.path).run(
      arguments[0], arguments[1], arguments.count > 2 ? arguments[2] : "--quiet")
    #expect(result.status == 64)
  }

  @Test("a folder that cannot be written is exit 74 and names the path")
  func cannotWrite() throws {
    let folder = try site()
    let result = try Command(folder: folder.path).run("build", "--output", "/proc/gazette/Output")
    #expect(result.status == 74)
    #expect(result.errors.contains("/proc/gazette/Output"))
  }

  @Test("a folder without a site says so")
  func noSite() throws {
    let folder = try TemporaryFolder()
    let result = try Command(folder: folder.path).run("build")
    #expect(result.status == 1 && result.errors.contains("[no-site]"))
  }

  @Test("the plan is printed on standard output")
  func plan() throws {
    let folder = try site()
    let result = try Command(folder: folder.path).run("plan", "--as-of", "2026-11-20")
    #expect(result.status == 0)
    #expect(result.output.contains("activities/spring.html\tpages/"))
    #expect(result.output.contains("index.html\tpages/home\ten\n"))
  }

  @Test("the names of a page are printed, with the site's own kinds; a misspelt page is exit 64")
  func names() throws {
    let folder = try site()
    try folder.write([
      "Content/kinds/visit.yml":
        "folder: visits\ntitle: {en: Visit, zh: 来访}\nplural: {en: Visits, zh: 来访登记}\n"
    ])
    let command = Command(folder: folder.path)
    let pages = try command.run("names")
    #expect(pages.status == 0 && pages.errors.isEmpty)
    let cells = pages.output.split(separator: "\n").map {
      $0.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(cells.first == ["home", "Templates/pages/home.html", "home page"])
    #expect(cells.contains(["visit", "Templates/pages/record.html", "page of one visit"]))
    let names = try command.run("names", "home", "--language", "zh")
    #expect(names.status == 0 && names.output.hasPrefix("首页: Templates/pages/home.html\n"))
    let wrong = try command.run("names", "hoem")
    #expect(wrong.status == 64 && wrong.output.isEmpty)
    #expect(
      wrong.errors == """
        gazette names: error: there is no type of page 'hoem' [unknown-page]
          = did you mean 'home'?


        """)
    #expect(try command.run("names", "home", "--markdown").status == 64)
  }

  @Test("the fields of a kind are printed, with the site's own kinds; a misspelt kind is exit 64")
  func kinds() throws {
    let folder = try site()
    try folder.write([
      "Content/kinds/visit.yml":
        "folder: visits\ntitle: {en: Visit, zh: 来访}\nplural: {en: Visits, zh: 来访登记}\n"
    ])
    let command = Command(folder: folder.path)
    let list = try command.run("kinds")
    #expect(list.status == 0 && list.errors.isEmpty)
    #expect(list.output.hasPrefix("activities ") && list.output.contains("\nvisits "))
    let kind = try command.run("kinds", "visit", "--language", "zh")
    #expect(kind.status == 0 && kind.output.hasPrefix("visits (visit): 来访\n显示："))
    let page = try command.run("kinds", "--markdown", "--language", "zh")
    #expect(page.status == 0 && page.output.hasPrefix("# 记录类型与字段\n"))
    let wrong = try command.run("kinds", "visist")
    #expect(wrong.status == 64 && wrong.output.isEmpty)
    #expect(
      wrong.errors == """
        gazette kinds: error: there is no kind of record 'visist' [unknown-kind]
          = did you mean 'visit'?


        """)
    #expect(try command.run("kinds", "visits", "--markdown").status == 64)
    try folder.write(["Content/kinds/visit.yml": "folder: visits\nfields: {text: {type: text}}\n"])
    let reserved = try command.run("kinds")
    #expect(reserved.status == 1 && reserved.output.isEmpty)
    #expect(reserved.errors.contains("[reserved-name]"))
  }

  @Test("the files of the theme are printed with where they come from")
  func templates() throws {
    let folder = try site()
    try folder.write([
      "Templates/pages/home.html": "{{title}}", "Templates/pages/visit.html": "",
      "Templates/text/en.yml": "home: Front\n", "Templates/page/home.html": "",
    ])
    let result = try Command(folder: folder.path).run("templates")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map {
      $0.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(lines.contains(["pages/home.html", "the site's own, in place of the default theme's"]))
    #expect(lines.contains(["pages/visit.html", "the site's own"]))
    #expect(lines.contains(["pages/tag.html", "default theme"]))
    #expect(
      lines.contains(["text/en.yml", "the site's own, over the default theme's word by word"]))
    #expect(
      result.errors == """
        Templates/page/home.html: warning: no page can use this file where it stands [outside-theme]
          = did you mean 'Templates/pages'?


        """)
  }

  @Test("what each template took is printed after the build, and only when asked for")
  func metrics() throws {
    let folder = try site()
    let command = Command(folder: folder.path)
    let plain = try command.run("build", "--as-of", "2026-11-20")
    #expect(!plain.errors.contains("own ms"))
    let pages = try folder.contents(below: "Output")
    let result = try command.run("build", "--as-of", "2026-11-20", "--template-metrics")
    #expect(result.status == 0 && result.errors.contains("nothing has changed"))
    #expect(try folder.contents(below: "Output") == pages)
    let lines = result.errors.split(separator: "\n").map { $0.split(separator: " ") }
    let titles = ["own", "ms", "all", "ms", "calls", "remembered", "items", "bytes", "template"]
    let first = try #require(lines.firstIndex { $0.map(String.init) == titles })
    let rows = lines[(first + 1)...].filter { $0.count == 7 && $0[6].contains("/") }
    #expect(rows.contains { $0[6] == "pages/activity" && $0[2] == "1" })
    let written = rows.reduce(0) { $0 + (Int($1[5]) ?? 0) }
    let html = pages.filter { $0.key.hasSuffix(".html") }.values.reduce(0) { $0 + $1.count }
    #expect(written == html)
  }

  @Test("help shows examples, and the version is printed")
  func help() throws {
    let folder = try TemporaryFolder()
    let help = try Command(folder: folder.path).run("--help")
    #expect(help.status == 0 && help.output.contains("gazette check --root"))
    #expect(try Command(folder: folder.path).run("--version").output.hasPrefix("gazette "))
  }

  @Test("the same bytes in another folder, time zone and locale, with one job and two")
  func reproducible() throws {
    let (first, second) = (try site(), try site())
    let day = ["SOURCE_DATE_EPOCH": "1795190400"]
    _ = try Command(folder: first.path, environment: day.merging(["TZ": "UTC"]) { $1 })
      .run("build", "--jobs", "1")
    _ = try Command(
      folder: second.path,
      environment: day.merging(["TZ": "America/New_York", "LC_ALL": "zh_CN.UTF-8"]) { $1 }
    ).run("build", "--jobs", "2")
    let files = try first.contents(below: "Output")
    #expect(!files.isEmpty)
    #expect(try files == second.contents(below: "Output"))
  }

  @Test("freeze keeps a bulletin's figures in a file, once")
  func freeze() throws {
    let folder = try site()
    try folder.write([
      "Content/bulletins/march.yml": "period: 2026-03\nissue: 1\nissued: 2026-04-02\nfrozen: yes\n"
    ])
    let command = Command(folder: folder.path)
    let first = try command.run("freeze", "--as-of", "2026-11-20")
    #expect(first.status == 0 && first.output == "Content/bulletins/march.figures.yml\n")
    let kept = try folder.contents(below: "Content/bulletins")["march.figures.yml"] ?? Data()
    #expect(
      String(decoding: kept, as: UTF8.self).contains(
        "report-activities: {value: \"1\", n: 1, before: \"0\"}\n"))
    let second = try command.run("freeze", "--as-of", "2026-11-20")
    #expect(second.status == 0 && second.output.isEmpty)
    #expect(try command.run("check", "--strict", "--as-of", "2026-11-20").status == 0)
  }
}
