/// What the stages of decisions add up to, and how soon decisions were posted.
struct DecisionFigures: Sendable {
  /// Present of expected, over the stages that say both.
  let attendance: Ratio
  /// Votes for, of all votes cast.
  let votesFor: Ratio
  /// Votes cast, in all.
  let voted: Int
  /// From the first stage to the last, of each decision that has several.
  let length: DaySpread
  /// From the last stage to the first posting that is not earlier.
  let untilPosted: DaySpread

  init(_ decisions: [FieldSet]) {
    var (present, expected, votesFor, cast) = (0, 0, 0, 0)
    var (lengths, delays): ([Int], [Int]) = ([], [])
    var voted = 0
    for decision in decisions {
      let stages = decision[Decision.stages] ?? []
      for stage in stages {
        if let here = stage[DecisionStage.present], let meant = stage[DecisionStage.expected] {
          present += here
          expected += meant
        }
        votesFor += stage[DecisionStage.votes[0]] ?? 0
        cast += DecisionStage.votes.compactMap { stage[$0] }.reduce(0, +)
      }
      if stages.contains(where: { $0[DecisionStage.votes[0]] != nil }) { voted += 1 }
      let days = stages.compactMap { $0[DecisionStage.date]?.day }
      guard let first = days.min(), let last = days.max() else { continue }
      if days.count > 1 { lengths.append(Int(last.number - first.number)) }
      let posted = (decision[Decision.disclosed] ?? []).compactMap { $0[Posting.date]?.day }
        .filter { $0 >= last }.min()
      if let posted { delays.append(Int(posted.number - last.number)) }
    }
    attendance = Ratio(present, expected)
    self.votesFor = Ratio(votesFor, cast)
    self.voted = voted
    (length, untilPosted) = (DaySpread(lengths), DaySpread(delays))
  }
}
