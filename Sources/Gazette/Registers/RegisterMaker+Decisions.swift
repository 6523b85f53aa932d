/// How decisions came about: who was there, how they voted, how soon it was posted.
extension RegisterMaker {
  func decisions(_ records: [Int]) -> Register {
    let figures = DecisionFigures(records.map { fields($0) })
    var register = Register()
    register.sentence = text.filled(
      "say-decisions",
      [
        "all": String(records.count), "voted": String(figures.voted),
        "posted": String(figures.untilPosted.n),
      ])
    register.figures = [
      share("decisions-attendance", figures.attendance),
      share("decisions-votes", figures.votesFor),
      spread("decisions-length", figures.length),
      spread("decisions-posted", figures.untilPosted),
    ]
    return register
  }
}
