import GazettePrivacy
import Testing

struct WordSetTests {
  @Test("each word is found, overlapping ones too, and none within a longer Latin word")
  func finds() {
    let words = ["陈水根", "水根", "Li", "Li Mei", "Olga Ivanova"]
    let text = Array("Library: Li Mei, 陈水根 and Olga Ivanova; OLi".utf8)
    let found = WordSet(words).matches(in: text, text.indices).map { words[$0.word] }
    #expect(found == ["Li", "Li Mei", "陈水根", "水根", "Olga Ivanova"])
  }

  @Test("a word that the part cuts off is none")
  func cuts() {
    let text = Array("陈水根".utf8)
    #expect(WordSet(["陈水根"]).matches(in: text, 0..<8).isEmpty)
    #expect(WordSet([]).matches(in: text, text.indices).isEmpty)
    #expect(WordSet([""]).isEmpty)
  }

  @Test("of 2,000 names, each is found in a text of all, as a plain search finds it")
  func findsMany() {
    var numbers = SeededNumbers(seed: 3)
    let signs = "王李张刘陈杨黄赵周吴建国春水明芳秀英大山".map(String.init)
    let names = Set((0..<2_000).map { _ in (0..<3).map { _ in numbers.pick(signs) }.joined() })
      .sorted()
    let text = names.shuffled(using: &numbers).joined(separator: "，")
    let bytes = Array(text.utf8)
    let found = Set(WordSet(names).matches(in: bytes, bytes.indices).map(\.word))
    #expect(found.count == names.count)
  }
}
