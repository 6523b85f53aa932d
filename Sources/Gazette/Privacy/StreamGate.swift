import GazettePrivacy
import GazetteText

/// The last gate: everything that is to be published, byte by byte, as it will be read.
///
/// What the site's own files hold was reported there; here counts what templates and joins made.
struct StreamGate: Sendable {
  let policy: PrivacyPolicy
  /// What was found in the site's own files.
  let known: Set<PrivateFinding.Key>
  private let scanner = PrivacyScanner(findsPlaces: false)

  init(policy: PrivacyPolicy, known: Set<PrivateFinding.Key>) {
    self.policy = policy
    self.known = known
  }

  /// What must not be in a file, its name included; nothing for almost every file.
  ///
  /// - Parameter parts: parts of the file that another file has too, in which they are looked through.
  func findings(
    _ path: String, _ bytes: [UInt8], besides parts: [Range<Int>] = []
  ) -> [PrivateFinding] {
    let named = scanner.findings(in: path).map {
      PrivateFinding($0.key, $0.severity, ByteRange(at: 0))
    }
    let isText = AttachmentCheck.sort(of: path) != .picture
    return (named + (isText ? scanner.findings(in: bytes, besides: parts) : [])).filter { finding in
      finding.severity != .note && !policy.allows(finding.key) && !known.contains(finding.key)
        && !(finding.severity == .warning && policy.acknowledges(finding.rule, path))
    }
  }
}
