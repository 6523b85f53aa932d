import GazetteMarkup
import GazetteText

/// What `site.yml` says of the site as a whole, in each of the site's languages.
package struct SiteSettings: Sendable {
  package let source: SourceFile
  /// The fields of `site.yml`.
  package let fields: FieldSet
  /// The fields that `site.<language>.yml` overrides, by language.
  package let translations: [String: Translation]
  /// The site's languages, the main one first; never empty.
  package let languages: [String]
  package let zone: SiteZone
  /// The days that are worked, by `holidays.yml`.
  package let calendar: WorkingCalendar

  /// What `site.<language>.yml` says.
  package struct Translation: Sendable {
    package let source: SourceFile
    package let fields: FieldSet
  }

  /// The value of a field in a language.
  package func value<Value>(_ key: Key<Value>, in language: String) -> Value? {
    translations[language]?.fields[key] ?? fields[key]
  }

  /// The base of all absolute addresses, ending in `/`; nil if none is set.
  package var address: String? {
    fields[SiteFields.address].map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// Counts of people from 1 to below this are kept back in tables of aid and mediation.
  package var smallCell: Int {
    fields[SiteFields.thresholds]?[Thresholds.smallCell] ?? 5
  }

  /// The days after its issue within which a policy should be studied.
  package var onTimeDays: Int {
    fields[SiteFields.thresholds]?[Thresholds.onTimeDays] ?? 30
  }

  /// The days for which a notice of aid is shown after it has closed.
  package var aidNoticeDays: Int {
    fields[SiteFields.thresholds]?[Thresholds.aidNoticeDays] ?? 90
  }

  /// The colour of the theme, as `#` and six digits.
  var themeColor: String { fields[SiteFields.themeColor] ?? "#b3261e" }

  /// Whether readers can search the site.
  var hasSearch: Bool { fields[SiteFields.search] ?? true }

  /// Whether there are certificates and posters to print.
  var hasPrint: Bool { fields[SiteFields.print] ?? true }

  /// Records on a page of a list.
  package var pageSize: Int { max(1, fields[SiteFields.pageSize] ?? 20) }
}

/// Reads `Content/site.yml` and its translations.
struct SiteSettingsReader {
  let tree: SourceTree
  static let path = "Content/site.yml"

  func read() throws(IOFailure) -> (SiteSettings?, [Diagnostic]) {
    guard tree.paths.contains(Self.path) else { return (nil, [.noSite]) }
    let (main, source, faults) = try fields(Self.path, zone: .utc, isPartial: false)
    guard let main, let source, !faults.hasErrors else { return (nil, faults) }
    let languages = main[SiteFields.languages] ?? []
    guard let name = main[SiteFields.timeZone], let zone = SiteZone(named: name),
      !languages.isEmpty
    else { return (nil, faults) }
    var translations: [String: SiteSettings.Translation] = [:]
    var diagnostics = faults
    for path in tree.paths where path.hasPrefix("Content/site.") && path != Self.path {
      let language = String(path.dropFirst("Content/site.".count).dropLast(".yml".count))
      guard path.hasSuffix(".yml"), languages.contains(language) else {
        diagnostics.append(.unknownSiteFile(path, languages))
        continue
      }
      let (fields, source, faults) = try fields(path, zone: zone, isPartial: true)
      diagnostics += faults
      if let fields, let source {
        translations[language] = SiteSettings.Translation(source: source, fields: fields)
      }
    }
    diagnostics += addressFaults(main, source)
    let (calendar, calendarFaults) = try HolidayReader(tree: tree).read()
    diagnostics += calendarFaults
    let settings = SiteSettings(
      source: source, fields: main, translations: translations, languages: languages, zone: zone,
      calendar: calendar)
    diagnostics += settings.titleFaults
    return (diagnostics.hasErrors ? nil : settings, diagnostics)
  }

  private func fields(
    _ path: String, zone: SiteZone, isPartial: Bool
  ) throws(IOFailure) -> (FieldSet?, SourceFile?, [Diagnostic]) {
    let (source, faults) = try tree.text(path)
    guard let source else { return (nil, nil, faults) }
    let (entries, yamlFaults) = YAMLReader.fields(of: source, in: source.range)
    guard let entries else { return (nil, source, faults + yamlFaults) }
    var reader = FieldReader(source: source, zone: zone)
    let set = reader.read(
      entries, as: SiteFields.fields, owner: Label("The site", zh: "网站"), at: source.range,
      isPartial: isPartial)
    return (set, source, faults + yamlFaults + reader.diagnostics)
  }

  private func addressFaults(_ fields: FieldSet, _ source: SourceFile) -> [Diagnostic] {
    guard let address = fields[SiteFields.address],
      !address.hasPrefix("https://") && !address.hasPrefix("http://")
        || address.contains("?") || address.contains("#")
    else { return [] }
    return [
      Diagnostic(
        .error, "bad-address", source, fields.range(SiteFields.address),
        Phrase("'\(address)' is not the address of a site", zh: "“\(address)”不是网站的网址"),
        help: Phrase("write it as https://example.org/", zh: "请写成 https://example.org/ 这样的形式"))
    ]
  }
}

extension Diagnostic {
  fileprivate static let noSite = Diagnostic(
    .error, "no-site", path: SiteSettingsReader.path,
    Phrase("there is no such file, so this is not a site yet", zh: "没有这个文件，这里还不是一个网站"),
    help: Phrase(
      "run the command in the site's folder, or name the folder with --root",
      zh: "请在网站文件夹里运行，或用 --root 指明文件夹"))

  fileprivate static func unknownSiteFile(_ path: String, _ languages: [String]) -> Diagnostic {
    Diagnostic(
      .error, "unknown-file", path: path,
      Phrase("this is not a translation of site.yml", zh: "这不是 site.yml 的译文"),
      help: Phrase(
        "a translation is named site.<language>.yml, with one of the site's languages: "
          + languages.joined(separator: ", "),
        zh: "译文命名为 site.<语言>.yml，语言要在 site.yml 里列出：" + languages.joined(separator: "、")))
  }
}
