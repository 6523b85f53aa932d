import GazetteTemplates
import GazetteText

/// The whole way of a site, from files to files:
/// `SourceTree → Records → Site → SitePlan → pages → publish`.
///
/// Every stage returns its value and its diagnostics. Nothing is rendered before everything is
/// checked, and nothing is published before everything is rendered.
package struct Build: Sendable {
  package let tree: SourceTree
  package let options: BuildOptions
  /// Hears which stage begins; for a progress line.
  package let progress: @Sendable (Phrase) -> Void

  package init(
    _ tree: SourceTree, _ options: BuildOptions,
    progress: @escaping @Sendable (Phrase) -> Void = { _ in }
  ) {
    self.tree = tree
    self.options = options
    self.progress = progress
  }

  /// Reads, links, plans and checks the site; it can be rendered unless there are errors.
  package func check() async throws -> Checked {
    progress(Phrase("reading", zh: "读取记录"))
    var diagnostics = tree.diagnostics
    let (settings, settingFaults) = try SiteSettingsReader(tree: tree).read()
    let (ownKinds, kindFaults) = try SiteKindReader(tree: tree).read()
    diagnostics += settingFaults + kindFaults
    guard let settings else { return Checked(nil, diagnostics, options) }
    let kinds = ownKinds.naming(settings)
    let (policy, policyFaults) = try PrivacyPolicyReader(
      tree: tree, settings: settings, asOf: now(settings).day
    ).read()
    let gate = SourceGate(policy: policy)
    // The theme does not depend on the records, nor the rules on the plan: they are read beside them.
    async let themeRead = Theme.read(tree, settings: settings, kinds: kinds, options: options)
    let (store, found, readFaults) = try await RecordsReader(
      tree: tree, kinds: kinds, settings: settings, options: options, asOf: now(settings).day,
      gate: gate
    ).read()
    let (known, privateFaults) = try gate.close(found, records: store.records, tree)
    diagnostics += policyFaults + readFaults + privateFaults

    progress(Phrase("linking", zh: "核对关联"))
    let linker = Linker(
      settings: settings, kinds: kinds, now: now(settings), withDrafts: options.withDrafts,
      jobs: options.jobs)
    let (written, site, linkFaults) = await linker.link(consume store)
    async let broken = written.brokenRules(jobs: options.jobs)

    progress(Phrase("planning", zh: "安排页面"))
    let (theme, themeFaults) = try await themeRead
    let (plan, planFaults) = Planner(site: site, library: theme.library).plan()
    let (photos, photoFaults) = try await PhotoReader(tree: tree, limits: options.limits)
      .read(site, jobs: options.jobs)
    let (frozen, frozenFaults) = try FrozenReader(tree: tree, site: site).read()
    let recordFaults = linkFaults + (await broken)
    diagnostics += recordFaults.map(tree.showingPlace(of:))
    let projects = ProjectFigures(site)
    // Where parents stand in a circle, their progress has no end.
    if !recordFaults.hasErrors { diagnostics += projects.progressFaults }
    diagnostics += themeFaults + planFaults + photoFaults + frozenFaults
    async let addressFaults = AddressCheck(site: site).faults(plan.pages, plan.assets)
    let texts = theme.texts ?? []
    let shared = texts.enumerated().map { language, text in
      SharedValues(site, plan, theme.catalogue, text, language)
    }
    // The templates are checked while the lines are made, and the addresses beside both.
    async let made = linesAndIndexes(site, plan, texts, shared)
    let (templates, templateFaults) = theme.check(plan, site)
    diagnostics += await templateFaults + addressFaults
    guard theme.texts != nil, let templates else { return Checked(nil, diagnostics, options) }
    let (lines, search) = await made
    let (cards, cardFaults) = ShareCards.plan(
      site, plan, theme, templates, shared, isWanted: options.draws)
    let (icons, iconFaults) = SiteIcons.plan(
      site, theme, templates, shared, isWanted: options.draws)
    diagnostics += cardFaults + iconFaults
    let stage = Stage(
      site: site, plan: plan, catalogue: theme.catalogue, texts: texts,
      lines: lines, shared: shared, search: search,
      themeAssets: theme.assets.mapValues(\.address), photos: photos,
      frozen: frozen, projects: projects, cards: cards, icons: icons)
    return Checked(
      Checked.Content(
        stage: stage, theme: theme, templates: templates,
        gate: StreamGate(policy: policy, known: known)), diagnostics, options)
  }

  /// What lists say of each record, and from that what readers can search for.
  private func linesAndIndexes(
    _ site: Site, _ plan: SitePlan, _ texts: [LanguageText], _ shared: [SharedValues]
  ) async -> ([[RecordLine]], [SearchIndex]) {
    let lines = await RecordLine.all(site, plan, texts, shared, jobs: options.jobs)
    guard site.settings.hasSearch else { return (lines, []) }
    return (lines, await SearchIndex.all(site, plan, lines, jobs: options.jobs))
  }

  private func now(_ settings: SiteSettings) -> When {
    switch options.clock {
    case .local(let when): when
    case .seconds(let seconds): settings.zone.local(utcMinute: seconds / 60)
    }
  }
}

/// A site that was read and checked.
package struct Checked: Sendable {
  struct Content: Sendable {
    let stage: Stage
    let theme: Theme
    let templates: CheckedTemplates
    let gate: StreamGate
  }

  let content: Content?
  /// Everything that is wrong, in the order of print.
  package let diagnostics: [Diagnostic]
  /// Whether the site must not be published.
  package let isWrong: Bool
  private let isStrict: Bool

  init(_ content: Content?, _ diagnostics: [Diagnostic], _ options: BuildOptions) {
    self.content = content
    self.diagnostics = diagnostics.inOrder()
    isStrict = options.isStrict
    isWrong = content == nil || Self.stops(diagnostics, isStrict: options.isStrict)
  }

  private static func stops(_ diagnostics: [Diagnostic], isStrict: Bool) -> Bool {
    diagnostics.contains { $0.severity == .error || isStrict && $0.severity == .warning }
  }

  /// Whether what the last gate found must not be published.
  func stops(_ diagnostics: [Diagnostic]) -> Bool {
    Self.stops(diagnostics, isStrict: isStrict)
  }

  /// The plan of the site's pages, if it came so far.
  package var plan: SitePlan? { content?.stage.plan }
  package var site: Site? { content?.stage.site }
}
