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
    return scan.findings.sorted { $0.range.lower < $1.range.lower }
  }

  /// What is private in a text of which some parts were looked through as parts of another text: there
  /// only their edges are looked at, where what they hold goes on with what stands beside them.
  package func findings(in bytes: [UInt8], besides known: [Range<Int>]) -> [PrivateFinding] {
    if known.isEmpty { return findings(in: bytes) }
    var scan = PrivacyScan(bytes, findsPlaces: findsPlaces)
    var start = 0
    for part in known where part.count > 2 * Self.edge {
      scan.run(from: start, to: part.lowerBound + Self.edge)
      start = part.upperBound - Self.edge
    }
    scan.run(from: start, to: bytes.count)
    return scan.findings.sorted { $0.range.lower < $1.range.lower }
  }

  /// More bytes than a private number has with all that parts its digits, but for tags.
  private static let edge = 96

  /// Everything private in a short text, such as a file's name.
  package func findings(in text: String) -> [PrivateFinding] { findings(in: Array(text.utf8)) }
}
