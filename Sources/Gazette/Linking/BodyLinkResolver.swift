import GazetteMarkup
import GazetteText

/// Finds out where the links in a Markdown text, or in a field, lead; a broken one is a diagnostic at its place.
struct BodyLinkResolver {
  let sources: LinkSources
  let source: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var references: [Int] = []
  private(set) var files: [NamedFile] = []
  private var current: RichText?
  private var anchors: Set<String> = []
  private let folder: [String]

  init(_ sources: LinkSources, source: SourceFile) {
    self.sources = sources
    self.source = source
    folder = SitePath.folder(of: source.path)
  }

  private var kinds: KindTable { sources.kinds }
  private var finder: RecordFinder { sources.finder }
  private var assets: Set<String> { sources.assets }
  private var records: [Record] { sources.records }

  /// The text with the targets of its links and images.
  mutating func resolve(_ text: RichText) -> RichText {
    current = text
    let hasFragments = text.document.insertions.contains {
      $0.destination.utf8.first == UInt8(ascii: "#")
    }
    anchors = hasFragments ? text.anchors : []
    var result = text
    result.targets = text.document.insertions.map { target(of: $0, in: text) }
    return result
  }

  /// Where a link that stands in a field leads.
  mutating func resolve(_ destination: String, at range: ByteRange) -> LinkTarget {
    target(of: MarkdownLink(to: destination, range: range), in: nil)
  }

  /// The place of a fault: the link's, or the field's that the text stands in.
  private func place(_ link: MarkdownLink) -> ByteRange { current?.place ?? link.range }

  private mutating func target(of link: MarkdownLink, in text: RichText?) -> LinkTarget {
    let destination = link.destination
    if let scheme = LinkScheme.of(destination) {
      return absolute(destination, scheme: scheme, link)
    }
    if destination.utf8.starts(with: "//".utf8) {
      return absolute("https:" + destination, scheme: "https", link)
    }
    var path = destination
    var fragment: String?
    if let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#")) {
      path = String(Substring(destination.utf8[..<mark]))
      let rest = destination.utf8[mark...].dropFirst()
      fragment = PercentCoding.decoded(String(Substring(rest)))
    }
    path = PercentCoding.decoded(path)
    if link.kind == .image { return image(path, link) }
    if path.isEmpty { return self.fragment(fragment ?? "", of: text, link) }
    return page(path, fragment: fragment, link)
  }

  private mutating func absolute(
    _ destination: String, scheme: String, _ link: MarkdownLink
  ) -> LinkTarget {
    if link.kind == .image {
      return fault(
        "foreign-image", link,
        Phrase("the picture stands on another site", zh: "图片放在别的网站上"),
        help: Phrase(
          "copy it into Content: pages ask nothing of other hosts",
          zh: "请把图片复制到 Content 里：网页不向别的网站取东西"))
    }
    guard LinkScheme.allowed.contains(scheme) else {
      return fault(
        "unsafe-link", link,
        Phrase("the link has the scheme '\(scheme)'", zh: "链接使用了“\(scheme)”协议"),
        help: Phrase(
          "links may begin with https:, http:, mailto: or tel:",
          zh: "链接只能以 https:、http:、mailto: 或 tel: 开头"))
    }
    return .url(destination)
  }

  private mutating func fragment(
    _ id: String, of text: RichText?, _ link: MarkdownLink
  ) -> LinkTarget {
    if text != nil, id.isEmpty || anchors.contains(id) { return .fragment(id) }
    let ids = text?.document.headings.map(\.id) ?? []
    return fault(
      "broken-link", link,
      Phrase("this text has no heading '#\(id)'", zh: "本文没有“#\(id)”这个标题"),
      help: .didYouMean(NearMiss.of(id, in: ids).map { "#" + $0 })
        ?? Phrase("the headings are " + shown(ids), zh: "现有标题：" + shown(ids)))
  }

  private func shown(_ ids: [String]) -> String {
    ids.isEmpty ? "–" : ids.prefix(12).map { "#" + $0 }.joined(separator: ", ")
  }

  private mutating func image(_ path: String, _ link: MarkdownLink) -> LinkTarget {
    guard let full = SitePath.resolve(path, from: source.path), assets.contains(full),
      AssetFormat.isPicture(full)
    else {
      let near = NearMiss.of(path, in: assets.map { SitePath.relative($0, to: source.path) })
      return fault(
        "missing-file", link, Phrase("there is no picture '\(path)'", zh: "没有“\(path)”这张图片"),
        help: .didYouMean(near)
          ?? Phrase("put the file there, or correct the path", zh: "请把图片放到那里，或改正路径"))
    }
    guard link.alt.utf8.contains(where: { $0 > 32 }) else {
      return fault(
        "missing-description", link,
        Phrase("the picture '\(path)' has no description", zh: "图片“\(path)”没有文字说明"),
        help: Phrase(
          "say between the brackets what it shows, for readers who cannot see it",
          zh: "请在方括号里用一句话说出画面内容，读给看不见图片的人听"))
    }
    files.append(NamedFile(full))
    return .asset(full)
  }

  private mutating func page(
    _ path: String, fragment: String?, _ link: MarkdownLink
  ) -> LinkTarget {
    guard let parts = SitePath.parts(of: path, in: folder) else {
      return fault(
        "outside-site", link,
        Phrase("'\(path)' leads out of the site's folder", zh: "“\(path)”指到了网站文件夹外面"),
        help: Phrase("link to a record or a file in Content", zh: "请链接到 Content 里的记录或文件"))
    }
    if !assets.isEmpty {
      let full = parts.joined(separator: "/")
      if assets.contains(full) {
        files.append(NamedFile(full))
        return .asset(full)
      }
    }
    if parts.count == 1 { return .home }
    if parts.count == 2, let kind = kinds.index(folder: parts[1]), kinds.kinds[kind].hasList {
      return .list(kind)
    }
    guard parts.count >= 3, let kind = kinds.index(folder: parts[1]) else {
      return broken(path, link, suggestion: nil)
    }
    let id = stem(parts[parts.count - 1])
    switch finder.find(id, inKind: kind) {
    case .shown(let index):
      references.append(index)
      if let fragment, !fragment.isEmpty, records[index].body?.anchors.contains(fragment) != true {
        return fault(
          "broken-link", link,
          Phrase("'\(path)' has no heading '#\(fragment)'", zh: "“\(path)”里没有“#\(fragment)”这个标题"),
          help: Phrase("link to the page alone, or correct the heading", zh: "请只链接到页面，或改正标题"))
      }
      return .record(index, fragment: fragment)
    case .hidden(let reason):
      diagnostics.append(
        Diagnostic(
          .note, "hidden-reference", source, place(link),
          Phrase(
            "'\(path)' is not shown: \(reason.phrase.english)",
            zh: "“\(path)”没有公开：\(reason.phrase.chinese)"),
          help: Phrase("the text stays, without a link", zh: "文字保留，暂不加链接")))
      return .nowhere
    case nil:
      let suggestion = finder.nearMiss(of: id, inKind: kind).map { near in
        String(path.dropLast(parts[parts.count - 1].count)) + near + ".md"
      }
      return broken(path, link, suggestion: suggestion)
    }
  }

  /// `spring.en.md` and `spring` are both links to `spring`.
  private func stem(_ file: String) -> String {
    file.parts(at: ".").first ?? ""
  }

  private mutating func broken(
    _ path: String, _ link: MarkdownLink, suggestion: String?
  ) -> LinkTarget {
    fault(
      "broken-link", link,
      Phrase("the link '\(path)' leads to no record", zh: "链接“\(path)”找不到对应的记录"),
      help: .didYouMean(suggestion)
        ?? (path.hasPrefix("www.")
          ? Phrase(
            "write https:// before the address of another site", zh: "别的网站的网址前面要写 https://") : nil)
        ?? Phrase(
          "write the way from this file, such as ../projects/east-road.md",
          zh: "请写从本文件出发的路径，例如 ../projects/east-road.md"))
  }

  private mutating func fault(
    _ id: String, _ link: MarkdownLink, _ message: Phrase, help: Phrase?
  ) -> LinkTarget {
    diagnostics.append(Diagnostic(.error, id, source, place(link), message, help: help))
    return .nowhere
  }
}
