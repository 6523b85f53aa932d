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

  /// Everything private in a short text, such as a file's name.
  package func findings(in text: String) -> [PrivateFinding] { findings(in: Array(text.utf8)) }
}
