import GazetteText

extension SiteSettings {
  /// The logo's path below the root, in a language.
  func logo(in language: String) -> String? {
    value(SiteFields.logo, in: language).flatMap { SitePath.resolve($0, from: source.path) }
  }

  /// The logos of all languages as files of the site, and what is wrong with their paths.
  func logoFiles(_ sources: LinkSources) -> ([NamedFile], [Diagnostic]) {
    var (files, diagnostics): ([NamedFile], [Diagnostic]) = ([], [])
    let all = [(source, fields)] + translations.values.map { ($0.source, $0.fields) }
    for (source, fields) in all {
      let slot = SiteFields.fields.slot(of: SiteFields.logo.name)
      var resolver = ReferenceResolver(sources, source: source)
      _ = resolver.resolve(FieldSet(SiteFields.fields, fields.entries.filter { $0.slot == slot }))
      files += resolver.files
      diagnostics += resolver.diagnostics
    }
    return (files, diagnostics)
  }
}

extension Stage {
  /// The logo of the site in a language, if it has one.
  func logo(_ language: Int) -> SitePhoto? {
    site.settings.logo(in: site.languages[language]).flatMap { photos[$0] }
  }
}
