package import GazetteText

/// All templates of a site, compiled but not yet checked against what they show.
///
/// The next stage is `check(pages:shapes:)`; only its result can render.
package struct TemplateLibrary: Sendable {
  let templates: [Template]
  let ids: [String: TemplateID]
  let names: NameTable
  /// The parts of all dotted names; a `NamePath` is a run of it.
  let paths: [NameID]
  /// Whether no file had an error.
  let isSound: Bool

  /// Compiles files by path below the folder of templates, such as `pages/home.html`.
  ///
  /// A template's name is its path without the suffix; the suffix (html, xml, svg, json, txt) tells how
  /// values are escaped. All faults of all files are returned, in order of path.
  package static func compile(
    files: [String: SourceFile]
  ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
    var ids: [String: TemplateID] = [:]
    var sources: [(name: String, format: TemplateFormat, file: SourceFile)] = []
    var diagnostics: [Diagnostic] = []
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      let (name, format) = nameAndFormat(path)
      if let other = ids[name] {
        diagnostics.append(
          .secondTemplate(name, file, other: sources[Int(other.index)].file))
        continue
      }
      ids[name] = TemplateID(index: Int32(sources.count))
      sources.append((name, format, file))
    }
    var (names, paths): (NameTable, [NameID]) = (NameTable(), [])
    var templates: [Template] = []
    for source in sources {
      // Given away and taken back, so that the tables are never copied.
      var compiler = TemplateCompiler(
        source.file, templates: ids, names: consume names, paths: consume paths)
      compiler.run()
      (names, paths) = (compiler.names, compiler.paths)
      diagnostics += compiler.diagnostics
      templates.append(
        Template(
          name: source.name, format: source.format, file: source.file,
          operations: compiler.operations, arguments: compiler.arguments))
    }
    let library = TemplateLibrary(
      templates: templates, ids: ids, names: names, paths: paths, isSound: !diagnostics.hasErrors)
    return (library, diagnostics.inOrder())
  }

  /// The names of all templates, in order.
  package var templateNames: [String] { templates.map(\.name).sorted() }

  /// The template that a tag calls by this name: a partial, or any other.
  func callable(_ name: String) -> TemplateID? { ids["partials/" + name] ?? ids[name] }

  subscript(id: TemplateID) -> Template { templates[Int(id.index)] }

  /// A path as it stands in the source, such as `start.long`.
  func text(of path: NamePath) -> String {
    path.count == 0 ? "." : parts(of: path).map { names[$0] }.joined(separator: ".")
  }

  func parts(of path: NamePath) -> ArraySlice<NameID> {
    paths[Int(path.start)..<Int(path.start + path.count)]
  }

  private static func nameAndFormat(_ path: String) -> (String, TemplateFormat) {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")),
      let format = TemplateFormat(suffix: String(Substring(path.utf8[dot...].dropFirst())))
    else { return (path, .html) }
    return (String(Substring(path.utf8[..<dot])), format)
  }
}
