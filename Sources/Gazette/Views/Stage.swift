import GazetteTemplates

/// Everything that pages are made from, ready to be asked for values from many threads.
final class Stage: Sendable {
  let site: Site
  let plan: SitePlan
  let catalogue: Catalogue
  /// The theme's words, by language.
  let texts: [LanguageText]
  /// The published paths of the theme's files, by their path below Templates.
  let themeAssets: [String: String]
  /// What lists say of each record, by language and record.
  let lines: [[RecordLine]]
  /// What all pages of a language show, by language.
  let shared: [SharedValues]
  /// The site's own address, if it has one.
  let base: WebAddress?
  /// The registers of pages, by the page's number, while it is rendered.
  let registers = RegisterCache()
  /// What projects add up to, with the parts of each found once.
  let projects: ProjectFigures
  /// Which counts may be shown of kinds that tell of people, by the kind's place in the table.
  let people: [Int: PeopleCounts]
  /// Which fields the tables of kinds show that are listed as rows, by the kind's place in the table.
  let columns: [Int: [Int]]
  /// The kept figures of frozen bulletins, by record.
  let frozen: [Int: FrozenFigures]
  /// The search index, by language.
  let search: [SearchIndex]
  let photos: SitePhotos
  let cards: ShareCards
  let icons: SiteIcons
  /// What may be told to machines.
  let data: ChannelReach

  init(
    site: Site, plan: SitePlan, catalogue: Catalogue, texts: [LanguageText],
    lines: [[RecordLine]], shared: [SharedValues], search: [SearchIndex],
    themeAssets: [String: String], photos: SitePhotos, frozen: [Int: FrozenFigures],
    projects: ProjectFigures, cards: ShareCards, icons: SiteIcons
  ) {
    (self.cards, self.icons) = (cards, icons)
    self.projects = projects
    self.frozen = frozen
    people = Dictionary(
      uniqueKeysWithValues: site.kinds.kinds.indices
        .filter { Self.kindsOfPeople.contains(site.kinds.kinds[$0].name) }
        .map { ($0, PeopleCounts($0, of: site)) })
    columns = Dictionary(
      uniqueKeysWithValues: site.kinds.kinds.enumerated()
        .filter { $0.element.display == .row || Self.ledgers.contains($0.element.name) }
        .map { ($0.offset, Self.columns(of: $0.element, Array(site.ranges[$0.offset]), in: site)) })
    self.site = site
    self.plan = plan
    self.catalogue = catalogue
    self.texts = texts
    self.lines = lines
    self.search = search
    self.themeAssets = themeAssets
    self.photos = photos
    base = site.settings.address.flatMap { WebAddress($0) }
    self.shared = shared
    data = ChannelReach("data", of: site)
  }

  /// Kinds of which small counts are kept back.
  private static let kindsOfPeople: Set<String> = [Assistance.kind.name, Mediation.kind.name]

  /// Kinds whose records have pages, and whose list is a table all the same.
  private static let ledgers: Set<String> = [Assessment.kind.name]

  /// The fields that a table of these records shows: those that one of them has.
  static func columns(of kind: RecordKind, _ records: [Int], in site: Site) -> [Int] {
    kind.fields.fields.indices.filter { slot in
      let field = kind.fields.fields[slot]
      return (field.isFact || field.name == kind.titleField)
        && records.contains { site.records[$0].fields[slot: slot] != nil }
    }
  }

  /// The title of a record in a language.
  func title(of index: Int, in language: Int) -> String { lines[language][index].title }

  /// A view of a record among others of its kind.
  func record(_ index: Int, _ language: Int) -> TemplateValue {
    .object(RecordView(stage: self, record: index, language: language, isAny: false))
  }

  /// A view of a record among records of any kind.
  func anyRecord(_ index: Int, _ language: Int) -> TemplateValue {
    .object(RecordView(stage: self, record: index, language: language, isAny: true))
  }

  func link(
    _ title: String, _ target: SiteAddress, counted: CountedView? = nil, isCurrent: Bool = false,
    foreignLanguage: String? = nil
  ) -> TemplateValue {
    .object(
      LinkView(
        names: catalogue.link, title: title, target: target, counted: counted,
        isCurrent: isCurrent, foreignLanguage: foreignLanguage))
  }

  /// The theme's texts for a count.
  func counted(_ count: Int, _ language: Int) -> CountedView {
    CountedView(words: shared[language].counted, count: count)
  }
}

extension Record {
  /// The value of a field in a language: the translation's, else the record's own.
  func field<Value>(_ key: Key<Value>, in language: String) -> Value? {
    translation(language)?.fields[key] ?? fields[key]
  }

  /// The text in a language: the translation's, else the record's own.
  func text(in language: String) -> RichText? { translation(language)?.body ?? body }

  /// The translation into a language; nil for the record's own language.
  func translation(_ language: String) -> Translation? {
    translations.isEmpty ? nil : translations.first { $0.language == language }
  }
}
