import GazetteTemplates
import GazetteText

/// Templates and one page's values, compiled, checked and rendered in a line.
struct TestSite {
  let library: TemplateLibrary
  let root: TreeObject
  let templates: CheckedTemplates?
  /// The faults of compiling and checking, but for templates that are not used.
  let diagnostics: [Diagnostic]

  /// A page `page.html`, or with another suffix, and partials by name.
  init(
    _ page: String, _ data: Tree = [:], partials: KeyValuePairs<String, String> = [:],
    suffix: String = "html"
  ) {
    var files: [String: SourceFile] = [:]
    func add(_ path: String, _ text: String) { files[path] = SourceFile(path: path, text: text) }
    add("page.\(suffix)", page)
    for (name, text) in partials { add("partials/\(name).\(suffix)", text) }
    let (library, faults) = TemplateLibrary.compile(files: files)
    var builder = TreeBuilder()
    let root = builder.root(data)
    let checked = library.check(
      pages: [TemplateLibrary.PageShape("page", root: root.shape)], shapes: builder.shapes)
    self.library = library
    self.root = root
    templates = faults.hasErrors ? nil : checked.templates
    diagnostics = faults + checked.diagnostics.filter { $0.id != "unused-template" }
  }

  /// The page, or what is wrong with it.
  func rendered(prefix: String = "") -> String {
    guard let templates, let page = templates.page("page") else { return printed }
    var out = OutputBuffer()
    do {
      try templates.render(page, root: root, context: RenderContext(prefix: prefix), into: &out)
    } catch {
      return error.message.english
    }
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// The diagnostics as they are printed.
  var printed: String {
    let printer = DiagnosticPrinter(language: .english, color: false)
    return diagnostics.map { printer.text($0) }.joined()
  }
}
