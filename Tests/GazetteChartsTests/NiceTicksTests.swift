import GazetteCharts
import Testing

struct NiceTicksTests {
  static let table: [(ClosedRange<Double>, Int, Bool, [Double])] = [
    (0...10, 5, false, [0, 2, 4, 6, 8, 10]),
    (0...34, 5, false, [0, 10, 20, 30, 40]),
    (0...100, 4, false, [0, 50, 100]),
    (0...1, 5, false, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (0...0.3, 3, false, [0, 0.1, 0.2, 0.3]),
    (-12...30, 4, false, [-20, 0, 20, 40]),
    (-40...0, 4, false, [-40, -30, -20, -10, 0]),
    (0...3, 5, true, [0, 1, 2, 3]),
    (0...1, 5, true, [0, 1]),
    (0...0, 5, false, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (7...7, 5, false, [0, 2, 4, 6, 8]),
    (-7...(-7), 5, false, [-8, -6, -4, -2, 0]),
    (72...95, 4, false, [70, 80, 90, 100]),
    (0...1e15, 4, false, [0, 5e14, 1e15]),
    (-1e18...1e18, 4, false, [-1e18, -5e17, 0, 5e17, 1e18]),
    (-Double.infinity...0, 4, false, [-1e18, -5e17, 0]),
    (0...3e-9, 3, false, [0, 1e-9, 2e-9, 3e-9]),
  ]

  @Test("ticks are round, cover the range and are as many as may be", arguments: table.indices)
  func ticks(_ index: Int) {
    let (range, most, isWhole, expected) = Self.table[index]
    #expect(NiceTicks(covering: range, most: most, isWhole: isWhole).values == expected)
  }

  @Test("ticks cover 10,000 random ranges at equal distances of 1, 2 or 5")
  func random() {
    var random = Digits(seed: 3)
    var faults: [String] = []
    for _ in 0..<10_000 {
      let size = Double.random(in: 1e-6...1e6, using: &random)
      let low = Double.random(in: -size...size, using: &random)
      let high = low + size * Double.random(in: 0.001...1, using: &random)
      let ticks = NiceTicks(covering: low...high, most: 5)
      var step = ticks.values[1] - ticks.values[0]
      while step < 0.999 { step *= 10 }
      while step > 9.99 { step /= 10 }
      if ticks.low > low + size * 1e-6 || ticks.high < high - size * 1e-6
        || !(2...6).contains(ticks.values.count)
        || ![1, 2, 5].contains(where: { (step - $0).magnitude < 0.001 })
      {
        faults.append("\(low)...\(high): \(ticks.values)")
      }
    }
    #expect(faults == [])
  }

  /// The same numbers every time (SplitMix64).
  private struct Digits: RandomNumberGenerator {
    var seed: UInt64

    mutating func next() -> UInt64 {
      seed &+= 0x9E37_79B9_7F4A_7C15
      var bits = seed
      bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
      return bits ^ bits >> 31
    }
  }

  @Test("a scale maps its ends to its ends, and what is outside to the nearer one")
  func scale() {
    let scale = LinearScale(-10...30, from: 0, to: 200)
    #expect([-10, 0, 30, 99, -99].map(scale.place) == [0, 50, 200, 200, 0])
    #expect(LinearScale(5...5, from: 0, to: 10).place(5) == 10)
    #expect(LinearScale(0...0, from: 0, to: 10).place(0) == 0)
    #expect(LinearScale(0...10, from: 100, to: 0).place(2.5) == 75)
  }
}
