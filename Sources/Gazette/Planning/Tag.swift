import GazetteText

/// A tag and the records that bear it.
package struct Tag: Sendable {
  package let name: String
  /// What readers call it, by the places of the site's languages; nil where nobody says.
  let titles: [String?]
  /// The tag as part of an address.
  package let slug: String
  /// The records in the order of lists: newest first over all kinds, undated ones last.
  package let records: [Int32]

  /// The title in a language, else the tag as records write it.
  func title(_ language: Int) -> String { titles[language] ?? name }

  /// The language of the title, where it is not the one asked for: records are written in the first
  /// of the site's languages.
  func foreignLanguage(_ site: Site, _ language: Int) -> String? {
    language == 0 || titles[language] != nil ? nil : site.languages[0]
  }
}

/// Collects the tags of a site.
struct TagCollector {
  let site: Site
  private let titles: SiteTitles

  init(site: Site) {
    self.site = site
    titles = site.settings.tags
  }

  /// The tags in order of names, and the ones whose addresses would be the same.
  func collect() -> ([Tag], [Diagnostic]) {
    var byName: [String: [Int32]] = [:]
    for (index, record) in site.records.enumerated() where record.kind.display != .hidden {
      for name in record.fields[Common.tags] ?? [] {
        byName[name, default: []].append(Int32(index))
      }
    }
    var tags: [Tag] = []
    var diagnostics: [Diagnostic] = []
    var bySlug: [String: String] = [:]
    for (name, records) in byName.sorted(by: { $0.key < $1.key }) {
      let slug = Self.slug(name)
      if slug.utf8.count > Self.longestSlug {
        diagnostics.append(tooLong(name, of: records))
        continue
      }
      if let other = bySlug[slug] {
        diagnostics.append(clash(name, other, of: records))
        continue
      }
      bySlug[slug] = name
      tags.append(
        Tag(name: name, titles: titles(of: name), slug: slug, records: byDate(records)))
    }
    return (tags, diagnostics + unused(Array(byName.keys)))
  }

  /// Titles of tags that no record has.
  private func unused(_ names: [String]) -> [Diagnostic] {
    titles.unknown(
      .warning, "unused-tag", among: names.sorted(),
      of: titles.main + titles.translations.values.flatMap(\.self),
      { Phrase("no record has the tag '\($0)'", zh: "没有记录用到“\($0)”这个标签") },
      help: Phrase(
        "write it as the records do, or take it out", zh: "请和记录里写得一样，或者去掉它"))
  }

  /// The titles of a tag by the places of the site's languages.
  private func titles(of name: String) -> [String?] {
    site.languages.map { titles.title(of: name, in: $0) }
  }

  private static let longestSlug = PathCheck.longestComponent - "tag-.html".utf8.count

  /// Letters and digits in lower case; everything else becomes one hyphen.
  static func slug(_ name: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        out.append(scalar)
      } else if let last = out.last, last != "-" {
        out.append("-")
      }
    }
    if out.last == "-" { out.removeLast() }
    return out.isEmpty ? "tag" : String(out)
  }

  private func byDate(_ records: [Int32]) -> [Int32] {
    records
      .map { (index: $0, key: site.records[Int($0)].date.map { -Int($0.day.number) } ?? Int.max) }
      .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
      .map(\.index)
  }

  private func tooLong(_ name: String, of records: [Int32]) -> Diagnostic {
    site.records[Int(records[0])].fault(
      .error, "name-too-long", at: Common.tags,
      Phrase(
        "the tag '\(name.prefix(20))…' makes an address longer than \(Self.longestSlug) bytes",
        zh: "标签“\(name.prefix(20))…”的网址超过了 \(Self.longestSlug) 字节"),
      help: Phrase(
        "a tag is a word or two; put the rest into the text", zh: "标签只写一两个词，其余的写进正文"))
  }

  private func clash(_ name: String, _ other: String, of records: [Int32]) -> Diagnostic {
    let record = site.records[Int(records[0])]
    return record.fault(
      .error, "duplicate-address", at: Common.tags,
      Phrase(
        "the tags '\(name)' and '\(other)' would share the address 'tags/\(Self.slug(name)).html'",
        zh: "标签“\(name)”和“\(other)”的网址会相同（tags/\(Self.slug(name)).html）"),
      help: Phrase("write both alike, or rename one", zh: "请统一写法，或给其中一个改名"))
  }
}
