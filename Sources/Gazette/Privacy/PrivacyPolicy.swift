import GazetteMarkup
import GazettePrivacy
import GazetteText

/// What a site may show although the privacy gate finds it.
struct PrivacyPolicy: Sendable {
  /// What stands under `contact`, `objections` and `publicEmails` in site.yml: it may stand anywhere.
  private let allowed: Set<PrivateFinding.Key>
  private let acknowledgements: [Acknowledgement]

  init(_ settings: SiteSettings, _ acknowledgements: [Acknowledgement]) {
    let texts = ([settings.fields] + settings.translations.values.map(\.fields)).flatMap { fields in
      let groups = [fields[SiteFields.contact], fields[SiteFields.objections]].compactMap(\.self)
      return groups.flatMap { $0.texts } + (fields[SiteFields.publicEmails] ?? [])
    }
    let scanner = PrivacyScanner(findsPlaces: false)
    let found = texts.flatMap { scanner.findings(in: $0) }.map(\.key)
    allowed = Set(found.filter { Self.canBeAllowed($0.rule) })
    self.acknowledgements = acknowledgements
  }

  private static func canBeAllowed(_ rule: PrivacyRule) -> Bool {
    switch rule {
    case .mobileNumber, .landline, .emailAddress, .homeAddress, .messengerID: true
    default: false
    }
  }

  /// Whether it may stand anywhere.
  func allows(_ key: PrivateFinding.Key) -> Bool { allowed.contains(key) }

  /// Whether a warning is acknowledged for a file.
  func acknowledges(_ rule: PrivacyRule, _ path: String) -> Bool {
    acknowledgements.contains { $0.rule == rule && $0.covers(path) }
  }
}

extension FieldSet {
  /// The texts of the set's own fields.
  fileprivate var texts: [String] {
    entries.compactMap { String(fieldValue: $0.content.value) }
  }
}

/// Reads `Content/privacy.yml`.
///
/// ```yaml
/// acknowledged:
///   - {rule: home-address, where: services/office, reason: 办公地点, until: 2027-06-30}
/// ```
struct PrivacyPolicyReader {
  let tree: SourceTree
  let settings: SiteSettings
  let asOf: CivilDay
  static let path = "Content/privacy.yml"

  func read() throws(IOFailure) -> (PrivacyPolicy, [Diagnostic]) {
    guard tree.paths.contains(Self.path) else { return (PrivacyPolicy(settings, []), []) }
    let (source, faults) = try tree.text(Self.path)
    guard let source else { return (PrivacyPolicy(settings, []), faults) }
    let (entries, yamlFaults) = YAMLReader.fields(of: source, in: source.range)
    var reader = FieldReader(source: source, zone: settings.zone)
    let fields = reader.read(
      entries ?? [], as: PrivacyFields.fields, owner: Label("privacy.yml", zh: "privacy.yml"),
      at: source.range)
    var acknowledgements: [Acknowledgement] = []
    for entry in fields[PrivacyFields.acknowledged] ?? [] {
      guard let code = entry[PrivacyFields.rule]?.code, let rule = PrivacyRule(rawValue: code),
        let place = entry[PrivacyFields.place], let until = entry[PrivacyFields.until]
      else { continue }
      if until < asOf {
        reader.report(.acknowledgementExpired(until, source, entry.range(PrivacyFields.until)))
        continue
      }
      acknowledgements.append(Acknowledgement(rule: rule, place: place, until: until))
    }
    return (
      PrivacyPolicy(settings, acknowledgements), faults + yamlFaults + reader.diagnostics
    )
  }
}

extension Diagnostic {
  fileprivate static func acknowledgementExpired(
    _ until: CivilDay, _ source: SourceFile, _ range: ByteRange?
  ) -> Diagnostic {
    Diagnostic(
      .warning, "acknowledgement-expired", source, range,
      Phrase("this holds only up to \(until)", zh: "这条确认只到 \(until) 为止"),
      help: Phrase(
        "look into it again: take the entry out, or give it a later day",
        zh: "请重新核实：删掉这一条，或者改一个更晚的日期"))
  }
}
