import GazetteText

/// The titles that `site.yml` and its translations give to codes that records write.
struct SiteTitles: Sendable {
  /// What a file says of one code.
  struct Entry: Sendable {
    let id: String
    let title: String
    let source: SourceFile
    let range: ByteRange?
  }

  /// The entries of `site.yml`, in order.
  let main: [Entry]
  /// Those of the translations, by language.
  let translations: [String: [Entry]]

  /// By language and code; of the main language, what `site.yml` says.
  private let titles: [String: [String: String]]

  init(main: [Entry], translations: [String: [Entry]], mainLanguage: String) {
    (self.main, self.translations) = (main, translations)
    var all = translations
    all[mainLanguage] = main + (translations[mainLanguage] ?? [])
    titles = all.mapValues { entries in
      Dictionary(entries.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The titles of a code by language.
  func titles(of id: String) -> [String: String] { titles.compactMapValues { $0[id] } }

  func title(of id: String, in language: String) -> String? { titles[language]?[id] }

  /// Codes that a file names twice.
  var duplicates: [Diagnostic] {
    ([main] + translations.values).flatMap { entries -> [Diagnostic] in
      var seen: Set<String> = []
      return entries.filter { !seen.insert($0.id).inserted }.map { entry in
        Diagnostic(
          .error, "duplicate-id", entry.source, entry.range,
          Phrase("'\(entry.id)' stands here twice", zh: "“\(entry.id)”在这里写了两次"),
          help: Phrase("keep one of the two", zh: "请只留一个"))
      }
    }
  }

  /// Entries whose code is not among those that there are.
  func unknown(
    _ severity: Diagnostic.Severity, _ id: String, among known: [String], of entries: [Entry],
    _ message: (String) -> Phrase, help: Phrase
  ) -> [Diagnostic] {
    let ids = Set(known)
    return entries.filter { !ids.contains($0.id) }.map { entry in
      Diagnostic(
        severity, id, entry.source, entry.range, message(entry.id),
        help: .didYouMean(NearMiss.of(entry.id, in: known)) ?? help)
    }
  }
}

extension SiteSettings {
  /// The titles of the site's own tracks of openness; empty where it keeps the usual ones.
  var tracks: SiteTitles { titles { $0[SiteFields.openness]?[Openness.tracks] } }

  /// The titles of tags.
  var tags: SiteTitles { titles { $0[SiteFields.tags] } }

  private func titles(_ list: (FieldSet) -> [FieldSet]?) -> SiteTitles {
    func entries(_ fields: FieldSet, _ source: SourceFile) -> [SiteTitles.Entry] {
      (list(fields) ?? []).compactMap { entry in
        guard let id = entry[SiteTitle.id], let title = entry[SiteTitle.title] else { return nil }
        return SiteTitles.Entry(
          id: id, title: title, source: source, range: entry.range(SiteTitle.id))
      }
    }
    return SiteTitles(
      main: entries(fields, source),
      translations: translations.mapValues { entries($0.fields, $0.source) },
      mainLanguage: languages[0])
  }

  /// What is wrong with the titles themselves, whatever the records are.
  var titleFaults: [Diagnostic] {
    let tracks = tracks
    return tracks.duplicates + tags.duplicates
      + tracks.unknown(
        .error, "unknown-track", among: tracks.main.map(\.id),
        of: tracks.translations.values.flatMap(\.self),
        {
          Phrase(
            "there is no track '\($0)' in site.yml to translate",
            zh: "site.yml 里没有“\($0)”这个公开类别，无从翻译")
        },
        help: Phrase("name it in site.yml first", zh: "请先在 site.yml 里写上它"))
  }
}

extension KindTable {
  /// The kinds with the site's own tracks of openness in place of the usual ones.
  func naming(_ settings: SiteSettings) -> KindTable {
    let tracks = settings.tracks
    guard !tracks.main.isEmpty else { return self }
    let choices = tracks.main.map { track in
      Choice(
        code: track.id,
        label: Label(tracks.titles(of: track.id)) ?? Label(track.title, zh: track.title))
    }
    return KindTable(
      kinds.map { kind in
        kind.name == Disclosure.kind.name ? kind.choosing(choices, for: Disclosure.track) : kind
      })
  }
}
