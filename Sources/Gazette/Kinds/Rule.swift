import GazetteText
/// One thing that must hold for a record of a kind, checked when all records are linked.
package struct Rule: Sendable {
  /// What must hold, in a sentence for editors.
  let about: Phrase
  /// The optional fields that a record has to have lest the rule be broken at once.
  let needs: [String]
  let check: @Sendable (Record, Site) -> [Diagnostic]

  init(
    _ english: String, zh chinese: String, needs: [String] = [],
    _ check: @escaping @Sendable (Record, Site) -> [Diagnostic]
  ) {
    about = Phrase(english, zh: chinese)
    self.needs = needs
    self.check = check
  }

  /// The second day or moment is not before the first.
  static func order(_ first: Key<When>, _ second: Key<When>) -> Rule {
    Rule(
      "'\(second.name)' is not before '\(first.name)'.",
      zh: "“\(second.name)”不早于“\(first.name)”。"
    ) { record, _ in
      guard let start = record.fields[first], let end = record.fields[second],
        end < start, !(start.day == end.day && (start.minute == nil || end.minute == nil))
      else { return [] }
      return [
        record.fault(
          .error, "end-before-start", at: second,
          Phrase(
            "'\(second.name)' (\(end)) is before '\(first.name)' (\(start))",
            zh: "“\(second.name)”（\(end)）早于“\(first.name)”（\(start)）"),
          help: Phrase("correct one of the two", zh: "请改正其中一个"))
      ]
    }
  }

  /// The first count is at most the second.
  static func atMost(_ part: Key<Int>, _ whole: Key<Int>) -> Rule {
    Rule(
      "'\(part.name)' is at most '\(whole.name)'.", zh: "“\(part.name)”不大于“\(whole.name)”。"
    ) { record, _ in
      guard let less = record.fields[part], let more = record.fields[whole], less > more else {
        return []
      }
      return [
        record.fault(
          .error, "part-over-whole", at: part,
          Phrase(
            "'\(part.name)' (\(less)) is more than '\(whole.name)' (\(more))",
            zh: "“\(part.name)”（\(less)）大于“\(whole.name)”（\(more)）"),
          help: Phrase("correct one of the two", zh: "请改正其中一个"))
      ]
    }
  }

  /// Records stand below each other at most this deep.
  private static let deepest = 64

  /// Following `key` from record to record comes to an end, and soon.
  static func noCycle(_ key: Key<RecordIndex>) -> Rule {
    Rule(
      "No record stands below itself by way of '\(key.name)', or more than \(deepest) levels deep.",
      zh: "沿着“\(key.name)”往上找，不会回到自己，也不超过 \(deepest) 层。"
    ) { record, site in
      var next = record.fields[key]?.value
      for _ in 0..<deepest {
        guard let index = next else { return [] }
        if site.records[index] === record {
          return [
            record.fault(
              .error, "endless-parents", at: key,
              Phrase(
                "'\(record.id)' stands below itself by way of '\(key.name)'",
                zh: "沿着“\(key.name)”往上找，“\(record.id)”又回到了自己"),
              help: Phrase("remove one of the links of the circle", zh: "请去掉这个圈中的一环"))
          ]
        }
        next = site.records[index].fields[key]?.value
      }
      return [
        record.fault(
          .error, "endless-parents", at: key,
          Phrase(
            "'\(record.id)' stands more than \(deepest) levels deep, or above it there is a circle",
            zh: "“\(record.id)”上面超过了 \(deepest) 层，或者上面绕成了一个圈"),
          help: Phrase("look at the records above it", zh: "请检查它的上级记录"))
      ]
    }
  }
}

extension Record {
  /// A fault of one of the record's fields, at its value.
  func fault<Value>(
    _ severity: Diagnostic.Severity, _ id: String, at key: Key<Value>, _ message: Phrase,
    help: Phrase? = nil, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(
      severity, id, source, fields.range(key) ?? range, message, help: help, notes: notes)
  }
}
