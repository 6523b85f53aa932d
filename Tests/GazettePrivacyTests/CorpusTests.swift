import GazettePrivacy
import Testing

struct CorpusTests {
  /// Every sample in every disguise, each in one setting after the other.
  private static let corpus: [(sample: PrivateSample, text: String)] = {
    var corpus: [(PrivateSample, String)] = []
    for (number, sample) in PrivateSample.all(180, seed: 1).enumerated() {
      for (turn, disguise) in Disguise.allCases.enumerated() {
        guard let text = disguise.apply(to: sample) else { continue }
        if !isReadable(sample.rule, in: disguise) { continue }
        let setting = Setting.allCases[(number + turn) % Setting.allCases.count]
        corpus.append((sample, setting.text(sample.context + text)))
      }
    }
    return corpus
  }()

  /// Words and dates are looked for as they are written; numbers in every form.
  private static func isReadable(_ rule: PrivacyRule, in disguise: Disguise) -> Bool {
    switch rule {
    case .residentID, .mistypedResidentID, .oldResidentID, .mobileNumber, .bankCard: true
    case .internalMark: disguise == .plain
    case .exactPlace, .homeAddress, .birthDate, .vehiclePlate, .messengerID: disguise == .plain
    default: [.plain, .fullWidth, .references].contains(disguise)
    }
  }

  @Test("of more than 500 private numbers, in every disguise and place, 99 of 100 are found")
  func finds() {
    let missed = Self.corpus.filter { sample, text in
      let findings = PrivacyScanner(findsPlaces: true).findings(in: text)
      return !findings.contains { $0.rule == sample.rule }
    }
    let share = 100 * Double(Self.corpus.count - missed.count) / Double(Self.corpus.count)
    print("private numbers: \(share) % of \(Self.corpus.count) found")
    for miss in missed.prefix(20) { print("missed \(miss.sample.rule): \(miss.text)") }
    #expect(Self.corpus.count >= 500)
    #expect(share >= 99)
  }

  @Test("of 5,000 harmless numbers, at most 1 of 100 is taken for a private one")
  func raisesNoFalseAlarms() {
    let samples = HarmlessSample.all(5_000, seed: 2).enumerated().map { number, text in
      Setting.allCases[number % Setting.allCases.count].text(text)
    }
    var alarms: [(String, PrivateFinding)] = []
    for text in samples {
      if let finding = PrivacyScanner(findsPlaces: true).findings(in: text).first {
        alarms.append((text, finding))
      }
    }
    let share = 100 * Double(alarms.count) / Double(samples.count)
    print("harmless numbers: \(share) % false alarms of \(samples.count)")
    for (text, finding) in alarms.prefix(20) {
      print("alarm \(finding.rule) \(finding.key.text): \(text)")
    }
    #expect(share <= 1)
  }

  @Test("a number is found at its place in the text as it is written")
  func tellsPlaces() throws {
    for (sample, text) in Self.corpus where sample.rule == .mobileNumber {
      let findings = PrivacyScanner(findsPlaces: false).findings(in: text)
      let finding = try #require(findings.first { $0.rule == .mobileNumber })
      #expect(finding.key.text == sample.text)
      let bytes = Array(text.utf8)[finding.range.lower..<finding.range.upper]
      #expect(PrivacyScanner(findsPlaces: false).findings(in: Array(bytes)).count == 1)
    }
  }

  @Test("text that is cut off anywhere is read to its end")
  func readsCutText() {
    let text = Array(Self.corpus.prefix(60).map(\.text).joined(separator: "\n").utf8)
    for end in stride(from: 0, to: text.count, by: 7) {
      _ = PrivacyScanner(findsPlaces: true).findings(in: Array(text[..<end]))
    }
    for start in stride(from: 0, to: text.count, by: 11) {
      _ = PrivacyScanner(findsPlaces: true).findings(in: Array(text[start...].prefix(64)))
    }
  }
}
