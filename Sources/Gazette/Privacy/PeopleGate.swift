import GazettePrivacy
import GazetteText

/// The rules of the privacy gate that depend on who is named: they run when all members are known.
struct PeopleGate {
  let policy: PrivacyPolicy
  let tree: SourceTree
  let records: [Record]
  private let names: WordSet
  /// The member of each name.
  private let owners: [String]

  init(policy: PrivacyPolicy, tree: SourceTree, records: [Record]) {
    self.policy = policy
    self.tree = tree
    self.records = records
    var (names, owners): ([String], [String]) = ([], [])
    for record in records where record.kind.name == Member.kind.name {
      let fields = [record.fields] + record.translations.map(\.fields)
      for name in Set(fields.compactMap { $0[Member.name] }).sorted()
      where name.unicodeScalars.count >= 2 {
        names.append(name)
        owners.append(record.id)
      }
    }
    self.names = WordSet(names)
    self.owners = owners
  }

  /// What counts of the places that were suspected, and names where none may stand.
  func faults(_ suspicions: [SourceFindings.Suspicion]) throws(IOFailure) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for suspicion in suspicions {
      if let fault = try fault(suspicion) { diagnostics.append(fault) }
    }
    for record in records where holdsHelp(record) { diagnostics += try namesFaults(record) }
    return diagnostics
  }

  private func fault(_ suspicion: SourceFindings.Suspicion) throws(IOFailure) -> Diagnostic? {
    let finding = suspicion.finding
    let isNamed = !names.matches(in: suspicion.around, suspicion.around.indices).isEmpty
    let isAddress = finding.rule == .homeAddress
    guard isNamed || isAddress else { return nil }
    let isGrave = isNamed && (isAddress || finding.rule == .negativeListing)
    let severity: Diagnostic.Severity = isGrave ? .error : .warning
    if severity == .warning, policy.acknowledges(finding.rule, suspicion.path) { return nil }
    guard let file = try tree.text(suspicion.path).0 else { return nil }
    return .privacy(finding.rule, severity, file, finding.range)
  }

  /// Whether a record tells of people who were helped or who quarrelled.
  private func holdsHelp(_ record: Record) -> Bool {
    switch record.kind.name {
    case Assistance.kind.name, Mediation.kind.name: true
    case Notice.kind.name: record.fields[Notice.type]?.code == "aid"
    default: false
    }
  }

  /// The names of members in a record of help, but for the helper's own.
  private func namesFaults(_ record: Record) throws(IOFailure) -> [Diagnostic] {
    if names.isEmpty { return [] }
    let sources =
      [(record.source, record.range, record.body)]
      + record.translations.map { ($0.source, $0.range, $0.body) }
    var diagnostics: [Diagnostic] = []
    for (source, range, body) in sources {
      // Of a file with a body, only the data is kept.
      let file = body == nil ? source : try tree.text(source.path).0 ?? source
      let part = body == nil ? range.lower..<range.upper : file.range.lower..<file.range.upper
      let match = names.matches(in: file.bytes, part).first { match in
        owners[match.word] != helper(of: record)
      }
      if let match { diagnostics.append(.privacy(.aidIdentity, .error, file, match.range)) }
    }
    return diagnostics
  }

  /// The id of the member who helped; records are not linked yet.
  private func helper(of record: Record) -> String? {
    guard case .name(let name)? = record.fields[Assistance.helper.name]?.value else { return nil }
    return name.id
  }
}
