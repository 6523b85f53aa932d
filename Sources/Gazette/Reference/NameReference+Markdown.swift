import GazetteTemplates
import GazetteText

extension NameReference {
  /// All names of all page types as a page of documentation, in English.
  ///
  /// What all page types, or all kinds of records, have in common stands once.
  package var markdown: String {
    var out = Self.introduction
    let onAll = common(to: pages.map(\.shape))
    let onRecords = common(to: kinds)
    let onLists = common(to: pages.filter(\.isList).map(\.shape))
    let roots = pages.map(\.shape)
    out += "\n## Every page\n\n" + table(onAll, of: roots[0])
    out += "\n## Every list of a kind\n\n"
    out += table(onLists.filter { !Self.contains(onAll, $0) }, of: roots[0])
    out += "\n## Pages\n"
    for page in pages {
      let known = page.isList ? onAll + onLists : onAll
      let own = names(of: page.shape).filter { !Self.contains(known, $0) }
      out += "\n### \(page.title.english)\n\n`\(page.name)`, made by `\(page.template)`."
      out += own.isEmpty ? " It has the names of every page only.\n" : "\n\n"
      if !own.isEmpty { out += table(own, of: page.shape) }
    }
    out += "\n## Share cards\n\nDrawn by `\(card.template)`.\n\n"
    out += table(names(of: card.shape), of: card.shape)
    out += "\n## Records of every kind\n\n" + table(onRecords, of: kinds[0])
    out += "\n## Kinds of records\n"
    for kind in kinds {
      let own = names(of: kind).filter { !Self.contains(onRecords, $0) }
      out += "\n### \(shapes[kind].name)\n\n"
      out += own.isEmpty ? "It has the names of every kind only.\n" : table(own, of: kind)
    }
    out += "\n## Other objects\n"
    let known = Set(roots + kinds + [card.shape])
    for shape in shapes(from: roots) where !known.contains(shape) {
      out += "\n### \(shapes[shape].name)\n\n" + table(names(of: shape), of: shape)
    }
    out += "\n## Lists\n\nWhat every list has by itself:\n\n"
    out += Self.table(
      Self.listNames.map { ["`\($0.name)`", $0.type.english, $0.about.english] })
    return out
  }

  /// The fields that some shapes all have, alike in type and meaning.
  private func common(to ids: [ShapeID]) -> [Shape.Field] {
    guard let first = ids.first else { return [] }
    return names(of: first).filter { field in
      ids.allSatisfy { Self.contains(shapes[$0].fields, field) }
    }
  }

  private static func contains(_ fields: [Shape.Field], _ field: Shape.Field) -> Bool {
    fields.contains {
      $0.name == field.name && $0.type == field.type && $0.mayBeAbsent == field.mayBeAbsent
        && $0.about == field.about
    }
  }

  private func table(_ fields: [Shape.Field], of shape: ShapeID) -> String {
    Self.table(
      fields.map { field in
        let type = field.type.reference { "[\(shapes[$0].name)](#\(Self.anchor(shapes[$0].name)))" }
        return [
          "`\(field.name)`", type.english + (field.mayBeAbsent ? ", or absent" : ""),
          about(field, of: shape).english,
        ]
      })
  }

  private static func table(_ rows: [[String]]) -> String {
    let lines = rows.map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return "| Name | Type | What it is |\n|---|---|---|\n" + lines.joined()
  }

  private static func anchor(_ heading: String) -> String { heading.replacing(" ", with: "-") }

  private static let introduction = """
    # Names in templates

    All names that a template can use, for Gazette's own kinds of records and the default theme.

    <!-- Written by `gazette names --markdown` from the declarations; do not edit by hand. -->

    `gazette names` lists the types of pages of a site, and `gazette names home` the names of one, with
    the site's own kinds and fields. How templates are written is told in <doc:Templates>.

    """
}
