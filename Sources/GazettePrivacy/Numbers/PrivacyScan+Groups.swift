extension PrivacyScan {
  /// The digits that the shortest private number has.
  private static let shortest = 10

  /// Finds what is private in the run that was collected: the longest first, each digit once.
  mutating func examine() {
    examineWords()
    guard run.symbols.count >= Self.shortest else { return }
    var first = 0
    while first < run.groups.count {
      var last = first
      var count = 0
      while last < run.groups.count, !run.groups[last].isWord,
        last == first || count + run.groups[last].count <= 20
      {
        count += run.groups[last].count
        last += 1
      }
      var next = first + 1
      while last > first, count >= Self.shortest {
        if find(in: NumberPart(run, first..<last)) {
          next = last
          break
        }
        last -= 1
        count -= run.groups[last].count
      }
      first = next
    }
  }

  /// What one part of the run is; false if it is nothing private.
  private mutating func find(in part: NumberPart) -> Bool {
    guard !part.isFraction else { return false }
    if findsResidentID(part) || findsCard(part) || findsTelephone(part) { return true }
    // `**138…**`: marks of emphasis are no hidden digits.
    guard let core = part.withoutMasks(run) else { return false }
    return findsResidentID(core) || findsCard(core) || findsTelephone(core)
  }

  /// What follows a run: a year, a house, a place.
  private mutating func examineWords() {
    guard let group = run.groups.first, !group.isWord else { return }
    if (5...6).contains(group.count), let lower = run.lowers.first {
      findPlate(lower, run.uppers[group.count - 1])
    }
    examineDate()
    examineAddress()
    if findsPlaces { examinePlace() }
  }
}
