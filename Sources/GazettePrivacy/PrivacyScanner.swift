import GazetteText

/// Finds private numbers and marks in a text, whatever form it is written in.
///
/// The text is compared as a reader would see it: full-width, circled and raised digits count as
/// digits, invisible characters do not count, and references of HTML, percent-encoding and escapes
/// of JSON are decoded. One pass over bytes; a text without numbers costs nothing but the pass.
package struct PrivacyScanner: Sendable {
  /// Whether pairs of coordinates count, which in drawings and style sheets mean no place.
  let findsPlaces: Bool

  package init(findsPlaces: Bool) { self.findsPlaces = findsPlaces }

  /// Everything private in a text, in order of places.
  package func findings(in bytes: [UInt8]) -> [PrivateFinding] {
    var scan = PrivacyScan(bytes, findsPlaces: findsPlaces)
    scan.run(from: 0, to: bytes.count)
    return inOrder(scan.findings)
  }

  /// What is private in a text of which some parts were looked through as parts of another text: there
  /// only their edges are looked at, where what they hold goes on with what stands beside them.
  package func findings(in bytes: [UInt8], besides known: [Range<Int>]) -> [PrivateFinding] {
    if known.isEmpty { return findings(in: bytes) }
    var scan = PrivacyScan(bytes, findsPlaces: findsPlaces)
    var start = 0
    for part in known where part.count > 2 * Self.edge {
      scan.run(from: start, to: part.lowerBound + Self.edge)
      start = escapeStart(part.upperBound - Self.edge, in: bytes)
    }
    scan.run(from: start, to: bytes.count)
    return inOrder(scan.findings)
  }

  private func inOrder(_ findings: [PrivateFinding]) -> [PrivateFinding] {
    findings.count < 2 ? findings : findings.sorted { $0.range.lower < $1.range.lower }
  }

  /// Where the percent-encoded byte begins that a place stands in; the place itself if it is in none.
  private func escapeStart(_ index: Int, in bytes: [UInt8]) -> Int {
    bytes[(index - 2)..<index].lastIndex(of: UInt8(ascii: "%")) ?? index
  }

  /// More bytes than a private number has with all that parts its digits, but for tags.
  private static let edge = 96

  /// Everything private in a short text, such as a file's name.
  ///
  /// Empty lines around it say nothing of it, and are room enough to pass it at a glance.
  package func findings(in text: String) -> [PrivateFinding] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 2 * Self.lines.count)
    bytes += Self.lines
    bytes += text.utf8
    bytes += Self.lines
    var scan = PrivacyScan(bytes, findsPlaces: findsPlaces)
    let start = Self.lines.count
    scan.run(from: start, to: bytes.count - start)
    return inOrder(scan.findings).map { finding in
      let range = ByteRange(finding.range.lower - start, finding.range.upper - start)
      return PrivateFinding(finding.key, finding.severity, range)
    }
  }

  /// As many as are looked at before and behind a place to pass it.
  private static let lines = [UInt8](repeating: UInt8(ascii: "\n"), count: 40)
}
