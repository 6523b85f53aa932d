import GazettePrivacy
import GazetteText

/// The privacy gate over the files that people write: every byte of them, names of files included.
struct SourceGate: Sendable {
  let policy: PrivacyPolicy
  private let scanner = PrivacyScanner(findsPlaces: true)
  private let words = WordSet(PersonalWords.all)

  init(policy: PrivacyPolicy) { self.policy = policy }

  /// Looks through a file; adds what it finds.
  func look(at path: String, _ bytes: [UInt8], into findings: inout SourceFindings) {
    for finding in scanner.findings(in: path) {
      add(finding, SourceFile(path: path, text: ""), nil, into: &findings)
    }
    switch AttachmentCheck.sort(of: path) {
    case .text: lookAtText(path, bytes, into: &findings)
    case .drawing:
      lookAtText(path, bytes, into: &findings)
      findings.diagnostics += DrawingCheck.faults(path, bytes)
    case .document: lookAtDocument(path, bytes, into: &findings)
    case .picture: break
    }
  }

  /// Reads a file that nothing else reads yet, and looks through it; pictures are not read.
  func look(
    at path: String, in tree: SourceTree, into findings: inout SourceFindings
  ) throws(IOFailure) {
    let isPicture = AttachmentCheck.sort(of: path) == .picture
    look(at: path, isPicture ? [] : try tree.read(path), into: &findings)
  }

  /// Looks through the theme as well, and for what counts because of who is named.
  ///
  /// - Returns: what was found at all, and what is wrong.
  func close(
    _ found: SourceFindings, records: [Record], _ tree: SourceTree
  ) throws(IOFailure) -> (known: Set<PrivateFinding.Key>, [Diagnostic]) {
    var findings = found
    for path in tree.paths(below: "Templates") {
      try look(at: path, in: tree, into: &findings)
    }
    let people = PeopleGate(policy: policy, tree: tree, records: records)
    return (findings.known, findings.diagnostics + (try people.faults(findings.suspicions)))
  }

  private func lookAtText(
    _ path: String, _ bytes: [UInt8], into findings: inout SourceFindings
  ) {
    // The places of texts with a byte order mark are those behind it.
    let isMarked = [0xEF, 0xFE, 0xFF].contains(bytes.first ?? 0)
    guard let text = isMarked ? SourceFile.decoding(path: path, bytes: bytes).0?.bytes : bytes
    else { return }
    let found = scanner.findings(in: text)
    let matches = words.matches(in: text, text.indices)
    if found.isEmpty, matches.isEmpty { return }
    guard let file = SourceFile.decoding(path: path, bytes: bytes).0 else { return }
    for finding in found { add(finding, file, finding.range, into: &findings) }
    for match in matches {
      let rule = PersonalWords.rule(of: match.word)
      let key = PrivateFinding.Key(rule, PersonalWords.all[match.word])
      suspect(PrivateFinding(key, .warning, match.range), file, into: &findings)
    }
  }

  private func lookAtDocument(
    _ path: String, _ bytes: [UInt8], into findings: inout SourceFindings
  ) {
    let document = DocumentText(bytes)
    let file = SourceFile(path: path, text: "")
    for part in document.readable {
      for finding in scanner.findings(in: Array(bytes[part])) where finding.severity != .note {
        add(finding, file, nil, into: &findings)
      }
    }
    let faults: [(PrivacyRule, Bool)] = [
      (.documentAuthor, document.namesAuthor), (.unreadableAttachment, !document.isReadable),
    ]
    for (rule, isFault) in faults where isFault {
      let key = PrivateFinding.Key(rule, path)
      add(PrivateFinding(key, .warning, file.range), file, nil, into: &findings)
    }
  }

  private func add(
    _ finding: PrivateFinding, _ file: SourceFile, _ range: ByteRange?,
    into findings: inout SourceFindings
  ) {
    guard !policy.allows(finding.key) else { return }
    findings.known.insert(finding.key)
    if finding.rule == .homeAddress, range != nil {
      return suspect(finding, file, into: &findings)
    }
    // A telephone of an office needs no word, unless one asks where they stand.
    if finding.severity == .note { return }
    if finding.severity == .warning, policy.acknowledges(finding.rule, file.path) { return }
    findings.diagnostics.append(.privacy(finding.rule, finding.severity, file, range))
  }

  private func suspect(
    _ finding: PrivateFinding, _ file: SourceFile, into findings: inout SourceFindings
  ) {
    let around = Surroundings.range(of: finding.range, in: file.bytes)
    findings.suspicions.append(
      SourceFindings.Suspicion(
        finding: finding, path: file.path, around: Array(file.bytes[around])))
  }
}
