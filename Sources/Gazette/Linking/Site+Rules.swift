import GazetteText

extension Site {
  /// Where records break the rules of their kinds, which hold for all that is written, whether it is
  /// known yet or not.
  func brokenRules(jobs: Int) async -> [Diagnostic] {
    let consent = PictureConsent(site: self)
    return await parallelMap(Array(records.indices), jobs: jobs) { slice in
      slice.flatMap { index -> [Diagnostic] in
        let record = records[index]
        return record.kind.rules.flatMap { $0.check(record, self) }
          + consent.faults(of: record)
      }
    }
  }
}
