/// How far an indicator came from its baseline to its target.
package struct Achievement: Sendable, Hashable {
  package let baseline: Quantity
  package let target: Quantity
  /// The latest value; nil if there is none yet.
  package let actual: Quantity?

  package init(baseline: Quantity, target: Quantity, actual: Quantity?) {
    self.baseline = baseline
    self.target = target
    self.actual = actual
  }

  /// The achievement of a target by the figures that were known on a day.
  init(_ target: FieldSet, asOf: CivilDay) {
    let known = (target[Target.actual] ?? []).last {
      ($0[Actual.period]?.firstDay).map { $0 <= asOf } ?? false
    }
    self.init(
      baseline: target[Target.baseline] ?? Quantity(millionths: 0),
      target: target[Target.target] ?? Quantity(millionths: 0), actual: known?[Actual.value])
  }

  /// (actual − baseline) ÷ (target − baseline), which is right whether more or less is better.
  ///
  /// Where target and baseline are the same, the aim is to keep a level: all of it is achieved while the
  /// value is that level, and none otherwise.
  package var share: Ratio? {
    guard let actual else { return nil }
    if target == baseline { return Ratio(actual == target ? 1 : 0, 1) }
    let start = baseline.times(-1)
    let (way, gone) = (target.adding(start).millionths, actual.adding(start).millionths)
    return way > 0 ? Ratio(gone, way) : Ratio(-gone, -way)
  }

  /// Achieved percent less the percent of the period that has passed; on pace at 0 or more.
  package func paceGap(_ period: DayRange, asOf: CivilDay) -> Int? {
    guard let achieved = share?.percent, let elapsed = period.elapsed(at: asOf).percent else {
      return nil
    }
    return achieved - elapsed
  }
}
