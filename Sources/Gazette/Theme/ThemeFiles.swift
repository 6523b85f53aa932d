import GazetteText

/// The files of the theme: Gazette's own, with the site's Templates over them file by file.
package struct ThemeFiles: Sendable {
  /// Every file, by its path below Templates.
  package let files: [String: SourceFile]
  /// The files of the default theme that the site's own lie over.
  private let covered: [String: SourceFile]
  /// The paths of the site's own files.
  private let own: Set<String>

  /// The folders below Templates.
  fileprivate static let folders = ["assets", "cards", "pages", "partials", "text"]

  /// The default theme overlaid by the site's Templates.
  package static func read(
    _ tree: SourceTree, overDefault: Bool
  ) throws(IOFailure) -> (ThemeFiles, [Diagnostic]) {
    var files: [String: SourceFile] = [:]
    for (path, text) in overDefault ? DefaultTheme.files : [] {
      files[path] = SourceFile(path: "Templates/" + path, text: text)
    }
    var covered: [String: SourceFile] = [:]
    var own: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for path in tree.paths(below: "Templates") {
      let (file, faults) = try tree.text(path)
      diagnostics += faults
      guard let file else { continue }
      let name = String(path.dropFirst("Templates/".count))
      if !folders.contains(where: { name.hasPrefix($0 + "/") }) {
        diagnostics.append(.outsideTheme(file, name))
        continue
      }
      own.insert(name)
      if let other = files.updateValue(file, forKey: name) { covered[name] = other }
    }
    return (ThemeFiles(files: files, covered: covered, own: own), diagnostics)
  }

  /// Where each file comes from, by its path below Templates, in order.
  package var origins: [(path: String, origin: ThemeOrigin)] {
    files.keys.sorted().map { ($0, origin(of: $0)) }
  }

  func origin(of path: String) -> ThemeOrigin {
    guard own.contains(path) else { return .defaultTheme }
    guard covered[path] != nil else { return .own }
    return path.hasPrefix("text/") ? .ownWordsOver : .ownInPlace
  }

  /// The icon of the site: a file that is published, and a template, so that it can have the colour of
  /// the theme.
  static let icon = "assets/icon.svg"

  /// The templates, by their path below Templates.
  var templates: [String: SourceFile] {
    files.filter { file in
      ["cards/", "pages/", "partials/"].contains { file.key.hasPrefix($0) } || file.key == Self.icon
    }
  }

  /// Style sheets and scripts, by their path below Templates, in order.
  var assets: [(path: String, file: SourceFile)] {
    files.filter { $0.key.hasPrefix("assets/") && $0.key != Self.icon }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The words of a language: the default theme's, then the site's own, which lie over them word by
  /// word.
  func texts(of language: String) -> [SourceFile] {
    let path = "text/\(language).yml"
    return [covered[path], files[path]].compactMap(\.self)
  }

  /// The languages that there are texts for.
  var languages: [String] {
    files.keys.filter { $0.hasPrefix("text/") && $0.hasSuffix(".yml") }
      .map { String($0.dropFirst("text/".count).dropLast(".yml".count)) }.sorted()
  }
}

extension Diagnostic {
  fileprivate static func outsideTheme(_ file: SourceFile, _ name: String) -> Diagnostic {
    let folder = name.parts(at: "/").first ?? name
    let near = NearMiss.of(folder, in: ThemeFiles.folders)
    return Diagnostic(
      .warning, "outside-theme", file, nil,
      Phrase("no page can use this file where it stands", zh: "文件放在这里，没有页面能用到它"),
      help: .didYouMean(near.map { "Templates/" + $0 })
        ?? Phrase(
          "put it into Templates/pages, partials, cards, text or assets",
          zh: "请放到 Templates 下的 pages、partials、cards、text 或 assets 里"))
  }
}
