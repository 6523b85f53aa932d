import GazetteTemplates
import GazetteText

/// All names that a site's templates can use, page type by page type.
package struct NameReference: Sendable {
  /// A page type.
  package struct Page: Sendable {
    /// What it is called on the command line: its own template without folder and suffix.
    package let name: String
    /// The file that makes such pages, below Templates.
    package let template: String
    package let title: Phrase
    let shape: ShapeID
    /// Whether it is a list of one kind.
    let isList: Bool
  }

  /// The page types in the order of the kinds.
  package let pages: [Page]
  /// The share cards, which have names of their own.
  package let card: Page
  /// The shape of each kind of record.
  let kinds: [ShapeID]
  let shapes: ShapeTable
  /// What the texts of the theme say, for the shapes whose names are their keys.
  let texts: [ShapeID: [String: Phrase]]

  /// The page type of a name; `pages/home.html` will do for `home`.
  package func page(named name: String) -> Result<Page, UnknownPage> {
    var wanted = name[...]
    for folder in ["pages/", "cards/"] where wanted.hasPrefix(folder) {
      wanted = wanted.dropFirst(folder.count)
    }
    if let dot = wanted.firstIndex(of: ".") { wanted = wanted[..<dot] }
    if let page = (pages + [card]).first(where: { $0.name == wanted }) { return .success(page) }
    // A form to print knows the names of its record's page.
    if wanted.hasSuffix("-print"),
      let page = pages.first(where: { $0.name == wanted.dropLast("-print".count) })
    {
      return .success(page)
    }
    let sharing = pages.filter { $0.template.hasPrefix("pages/\(wanted).") }.map(\.name)
    return .failure(
      UnknownPage(
        diagnostic: sharing.isEmpty
          ? .unknownPage(name, known: (pages + [card]).map(\.name))
          : .sharedTemplate(name, by: sharing)))
  }

  /// Why there is no page type of a name.
  package struct UnknownPage: Error {
    package let diagnostic: Diagnostic
  }

  /// The shapes that can be reached from some, those first, each once.
  func shapes(from roots: [ShapeID]) -> [ShapeID] {
    var found: [ShapeID] = []
    var seen: Set<ShapeID> = []
    var next = roots[...]
    while let shape = next.popFirst() {
      guard seen.insert(shape).inserted else { continue }
      found.append(shape)
      next += shapes[shape].fields.compactMap(\.type.shape)
    }
    return found
  }

  /// The names of a shape but for `hasX`, which every list X brings with it.
  func names(of shape: ShapeID) -> [Shape.Field] {
    let fields = shapes[shape].fields
    let tests = Set(
      fields.compactMap { if case .list = $0.type { $0.name.asTestOfList } else { nil } })
    return fields.filter { !tests.contains($0.name) }
  }

  /// What a name holds: its description, or the text of the theme that it stands for.
  func about(_ field: Shape.Field, of shape: ShapeID) -> Phrase {
    field.about ?? texts[shape]?[field.name] ?? Phrase("", zh: "")
  }
}

extension Diagnostic {
  fileprivate static func unknownPage(_ name: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "unknown-page", path: "gazette names",
      Phrase("there is no type of page '\(name)'", zh: "没有“\(name)”这种页面"),
      help: .didYouMean(NearMiss.of(name, in: known))
        ?? Phrase("'gazette names' lists all of them", zh: "用“gazette names”可以列出全部"))
  }

  fileprivate static func sharedTemplate(_ name: String, by pages: [String]) -> Diagnostic {
    Diagnostic(
      .error, "unknown-page", path: "gazette names",
      Phrase(
        "'\(name)' makes several types of pages, each with its own names",
        zh: "“\(name)”用来生成几种页面，各有各的名称"),
      help: Phrase(
        "name one of them: " + pages.joined(separator: ", "),
        zh: "请指明其中一种：" + pages.joined(separator: "、")))
  }
}
