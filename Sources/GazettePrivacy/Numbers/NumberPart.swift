/// Some groups of a run that follow one another, taken as one number.
struct NumberPart {
  /// The symbols of the part.
  let symbols: Range<Int>
  let sizes: [Int]
  /// What parts the groups; nil if it is not the same everywhere.
  let separator: NumberRun.Separator?
  /// Whether the same separator goes on before or behind the part: `2024 138 0013 8000`.
  let goesOn: Bool
  /// Whether it is a part of a decimal number.
  let isFraction: Bool

  init(_ run: NumberRun, _ part: Range<Int>) {
    let groups = run.groups[part]
    let (first, last) = (groups[part.lowerBound], groups[part.upperBound - 1])
    symbols = first.first..<(last.first + last.count)
    sizes = groups.map(\.count)
    let between = groups.dropFirst().map(\.separator)
    let kind = between.first ?? NumberRun.Separator.none
    let separator = between.allSatisfy { $0 == kind } ? kind : nil
    self.separator = separator
    let next = part.upperBound < run.groups.count ? run.groups[part.upperBound] : nil
    var goesOn = next.map { $0.separator == separator } ?? false
    if part.lowerBound > 0, first.separator == separator,
      run.text(Self.symbols(of: run.groups[part.lowerBound - 1])) != "86"
    {
      goesOn = true
    }
    self.goesOn = goesOn
    isFraction = first.isFraction || next?.isFraction ?? false
  }

  private init(_ part: NumberPart, from lower: Int, to upper: Int) {
    symbols = lower..<upper
    var sizes = part.sizes
    sizes[0] -= lower - part.symbols.lowerBound
    sizes[sizes.count - 1] -= part.symbols.upperBound - upper
    self.sizes = sizes
    (separator, goesOn, isFraction) = (part.separator, part.goesOn, part.isFraction)
  }

  var isWhole: Bool { sizes.count == 1 }
  var count: Int { symbols.count }

  /// Whether the groups end where the parts of such a number end.
  func isParted(at ends: Int...) -> Bool {
    var sum = 0
    var found = 0
    for size in sizes {
      sum += size
      if ends.contains(sum) { found += 1 }
    }
    return found == ends.count
  }

  /// The part without marks of emphasis around it; nil if there are none.
  func withoutMasks(_ run: NumberRun) -> NumberPart? {
    let first = symbols.prefix(sizes.first ?? 0)
    let last = symbols.suffix(sizes.last ?? 0)
    guard let lower = first.first(where: { run.symbols[$0] != NumberRun.mask }),
      let upper = last.last(where: { run.symbols[$0] != NumberRun.mask }).map({ $0 + 1 }),
      lower..<upper != symbols
    else { return nil }
    return NumberPart(self, from: lower, to: upper)
  }

  private static func symbols(of group: NumberRun.Group) -> Range<Int> {
    group.first..<(group.first + group.count)
  }
}
