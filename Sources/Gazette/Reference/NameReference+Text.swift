import GazetteTemplates
import GazetteText

extension NameReference {
  /// The page types with the templates that make them, one a line.
  package func pageList(in language: MessageLanguage) -> String {
    TextColumns(
      (pages + [card]).map { [$0.name, "Templates/" + $0.template, $0.title.text(in: language)] }
    ).text(indent: "")
  }

  /// All names of a page type for a terminal, then those of the objects that they lead to.
  package func text(of page: Page, in language: MessageLanguage) -> String {
    var out = "\(page.title.text(in: language)): Templates/\(page.template)\n"
    out += Self.legend.text(in: language)
    for shape in shapes(from: [page.shape]) {
      if shape != page.shape { out += "\n[\(shapes[shape].name)]\n" }
      let rows = names(of: shape).map { field in
        [
          field.name, type(of: field).text(in: language),
          about(field, of: shape).text(in: language),
        ]
      }
      out += TextColumns(rows).text(indent: "  ")
    }
    out += "\n" + Self.listTitle.text(in: language) + "\n"
    out += TextColumns(
      Self.listNames.map {
        [$0.name, $0.type.text(in: language), $0.about.text(in: language)]
      }
    ).text(indent: "  ")
    return out
  }

  private func type(of field: Shape.Field) -> Phrase {
    let type = field.type.reference { "[\(shapes[$0].name)]" }
    guard field.mayBeAbsent else { return type }
    return Phrase(type.english + "?", zh: type.chinese + "?")
  }

  private static let legend = Phrase(
    """
    [x]: an object, with the names under [x]; write x.y, or a section over it.
    ?: may be absent; write a section around it.


    """,
    zh: """
      [x]：对象，名称列在 [x] 下面；写成 x.y，或者用区块进入。
      ?：可能没有值；要用区块包起来。


      """)

  private static let listTitle = Phrase("what every list has by itself", zh: "每个列表自带的名称")
}
