import GazettePrivacy
import Testing

/// A text of which some parts were looked through as parts of another one.
struct RepeatedPartTests {
  private static let filler = String(repeating: "春耕 <b>text</b>, ", count: 40)
  private static let number = "13900001234"

  /// What is found in `first + part + last`, where `part` is known from elsewhere.
  private func found(_ first: String, _ part: String, _ last: String) -> [String] {
    let text = first + part + last
    let lower = first.utf8.count
    return PrivacyScanner(findsPlaces: false)
      .findings(in: Array(text.utf8), besides: [lower..<lower + part.utf8.count])
      .map { "\($0.rule)" }
  }

  @Test(
    "a number that goes over an edge of such a part is found, wherever the edge cuts it",
    arguments: 1..<11)
  func edges(cut: Int) {
    let (head, tail) = (Self.number.prefix(cut), Self.number.dropFirst(cut))
    #expect(found(Self.filler + head, tail + Self.filler, "") == ["mobileNumber"])
    #expect(found("", Self.filler + head, tail + Self.filler) == ["mobileNumber"])
  }

  @Test("the edges of such a part are looked at again: another text stands beside them")
  func insides() {
    #expect(found("x", Self.number + Self.filler, "") == [])
    #expect(found(" ", Self.number + Self.filler, "") == ["mobileNumber"])
    #expect(found("", Self.filler + Self.number, "x") == [])
    #expect(found("", Self.filler + Self.number, " ") == ["mobileNumber"])
  }

  @Test("what stands before and behind such a part is looked through")
  func besides() {
    #expect(found(Self.number, Self.filler, "") == ["mobileNumber"])
    #expect(found("", Self.filler, Self.number) == ["mobileNumber"])
    #expect(found(Self.filler, Self.filler, Self.filler) == [])
  }

  @Test("what stands in the middle of such a part is passed: it was found in the other text")
  func middle() {
    #expect(found("", Self.filler + Self.number + Self.filler, "") == [])
  }
}
