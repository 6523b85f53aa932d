import GazetteMarkup
import GazetteText

/// Reads `Content/holidays.yml`: the holidays, and the weekend days that are worked instead.
///
/// ```yaml
/// holidays:
///   - {name: 春节, from: 2026-02-15, to: 2026-02-23}
/// workdays: [2026-02-14, 2026-02-28]
/// ```
struct HolidayReader {
  let tree: SourceTree
  static let path = "Content/holidays.yml"

  func read() throws(IOFailure) -> (WorkingCalendar, [Diagnostic]) {
    guard tree.paths.contains(Self.path) else { return (WorkingCalendar(), []) }
    let (source, faults) = try tree.text(Self.path)
    guard let source else { return (WorkingCalendar(), faults) }
    let (entries, yamlFaults) = YAMLReader.fields(of: source, in: source.range)
    guard let entries else { return (WorkingCalendar(), faults + yamlFaults) }
    var reader = FieldReader(source: source, zone: .utc)
    let fields = reader.read(
      entries, as: HolidayFields.fields, owner: Label("holidays.yml", zh: "holidays.yml"),
      at: source.range)
    var holidays: Set<CivilDay> = []
    for holiday in fields[HolidayFields.holidays] ?? [] {
      guard let from = holiday[HolidayFields.from] else { continue }
      let to = holiday[HolidayFields.to] ?? from
      guard from <= to, to.number - from.number < 366 else {
        reader.report(
          Diagnostic(
            .error, "end-before-start", source, holiday.range(HolidayFields.to),
            Phrase("the holiday does not end within a year of its start", zh: "假期的结束日期不对"),
            help: Phrase("correct 'from' or 'to'", zh: "请改正“from”或“to”")))
        continue
      }
      for offset in 0...Int(to.number - from.number) { holidays.insert(from.adding(days: offset)) }
    }
    let calendar = WorkingCalendar(
      holidays: holidays, workdays: Set(fields[HolidayFields.workdays] ?? []))
    return (calendar, faults + yamlFaults + reader.diagnostics)
  }
}

/// The fields of `holidays.yml`.
enum HolidayFields {
  static let holidays = Key<[FieldSet]>("holidays")
  static let workdays = Key<[CivilDay]>("workdays")
  static let from = Key<CivilDay>("from")
  static let to = Key<CivilDay>("to")

  static let fields = FieldList([
    Field(holidays, .list(.group(holiday)), "Holidays", zh: "节假日"),
    Field(workdays, .list(.day), "Days that are worked", zh: "调休上班日"),
  ])

  private static let holiday = FieldList([
    Field("name", .text, "Name", zh: "名称"),
    Field(from, .day, .required, "From", zh: "从"),
    Field(to, .day, "To", zh: "到"),
  ])
}
