import Gazette
import Testing

/// Figures against numbers worked out by hand.
struct FigureTests {
  private static func day(_ text: String) throws -> CivilDay { try CivilDay(parsing: text) }

  @Test("the on-time rate counts what is open and overdue, and leaves out what has no due day")
  func onTime() throws {
    let day = Self.day
    let items: [(due: CivilDay?, done: CivilDay?)] = [
      (try day("2026-03-10"), try day("2026-03-10")),
      (try day("2026-03-10"), try day("2026-03-11")),
      (try day("2026-03-10"), nil), (try day("2026-03-31"), nil), (nil, try day("2026-03-01")),
      // Done after the day of the build: not known yet.
      (try day("2026-03-10"), try day("2026-04-02")),
    ]
    let figure = OnTime(items, asOf: try day("2026-03-31"))
    #expect(figure.onTime == 1 && figure.late == 1 && figure.overdue == 2)
    #expect(figure.open == 1 && figure.withoutDue == 1)
    #expect(figure.rate == Ratio(1, 4) && figure.rate.percent == 25)
    #expect(OnTime([], asOf: try day("2026-03-31")).rate.percent == nil)
  }

  @Test(
    "median and 90th percentile, and too few below five",
    arguments: [
      ([], nil, nil), ([1, 2, 3, 4], nil, nil), ([9, 1, 2, 3, 4], 3.0, 9),
      ([1, 2, 3, 4, 5, 6], 3.5, 6), (Array(1...10), 5.5, 9), (Array(1...20), 10.5, 18),
      ([7, 7, 7, 7, 7], 7.0, 7),
    ] as [([Int], Double?, Int?)])
  func spread(days: [Int], median: Double?, ninetieth: Int?) {
    let spread = DaySpread(days)
    #expect(spread.median == median && spread.ninetieth == ninetieth)
  }

  @Test(
    "achieved share, both directions, level, above all, below none",
    arguments: [
      ("10", "20", "15", 50), ("20", "10", "15", 50), ("10", "20", "25", 150),
      ("20", "10", "22", -20), ("10", "10", "10", 100), ("10", "10", "9", 0),
      ("0", "3", "1", 33), ("0", "3", "2", 67), ("-5", "5", "0", 50), ("0", "0.3", "0.1", 33),
    ])
  func achievement(baseline: String, target: String, actual: String, percent: Int) throws {
    let achievement = Achievement(
      baseline: try #require(Quantity(parsing: baseline)),
      target: try #require(Quantity(parsing: target)), actual: Quantity(parsing: actual))
    #expect(achievement.share?.percent == percent)
  }

  @Test("the pace gap is what is achieved less what has passed of the period")
  func pace() throws {
    let zero = Quantity(millionths: 0)
    let hundred = Quantity(millionths: 100_000_000)
    let year = try #require(Period(parsing: "2026")).days
    func gap(_ actual: String, _ day: String) throws -> Int? {
      Achievement(baseline: zero, target: hundred, actual: Quantity(parsing: actual))
        .paceGap(year, asOf: try Self.day(day))
    }
    // 181 of 365 days have passed at the end of June: 50 %.
    #expect(try gap("60", "2026-06-30") == 10)
    #expect(try gap("40", "2026-06-30") == -10)
    #expect(try gap("100", "2027-03-01") == 0)
    #expect(try gap("0", "2025-12-31") == 0)
    #expect(Achievement(baseline: zero, target: hundred, actual: nil).share == nil)
  }

  @Test("currencies are summed apart, and sums never overflow")
  func money() throws {
    let texts = ["180000 CNY", "1.5 USD", "20000元", "18万元", "2.25 USD"]
    let sums = MoneySums(texts.compactMap { Money(parsing: $0) })
    #expect(sums["CNY"].description == "380,000" && sums["USD"].description == "3.75")
    #expect(sums.amounts.map(\.currency) == ["CNY", "USD"])
    let most = try #require(Money(parsing: "999999999999 CNY"))
    #expect(MoneySums(Array(repeating: most, count: 100))["CNY"].millionths == .max)
    #expect(Money(parsing: "999999999999万元") == nil)
  }

  @Test("counts below the threshold are kept back, and so is one that the total would give back")
  func smallCells() {
    #expect(SmallCells.shown([12, 3, 40, 7], k: 5) == [12, nil, 40, nil])
    #expect(SmallCells.shown([12, 3, 2, 40], k: 5) == [12, nil, nil, 40])
    #expect(SmallCells.shown([12, 3, 40], k: 5, totalIsShown: false) == [12, nil, 40])
    #expect(SmallCells.shown([0, 0, 4], k: 5) == [0, 0, nil])
    #expect(SmallCells.shown([5, 6], k: 5) == [5, 6] && SmallCells.shown([], k: 5).isEmpty)
  }

  @Test("working days step over the Spring Festival and count its make-up days")
  func workingDays() throws {
    let festival = try (0..<9).map { try Self.day("2026-02-15").adding(days: $0) }
    let calendar = WorkingCalendar(
      holidays: Set(festival),
      workdays: [try Self.day("2026-02-14"), try Self.day("2026-02-28")])
    // Thu 12, Fri 13, Sat 14 (made up), Tue 24, Wed 25.
    let last = calendar.day(5, from: try Self.day("2026-02-12"))
    #expect(last == (try Self.day("2026-02-25")))
    #expect(
      calendar.workingDays(after: try Self.day("2026-02-12"), upTo: try Self.day("2026-02-25")) == 4
    )
    #expect(calendar.day(1, from: try Self.day("2026-02-15")) == (try Self.day("2026-02-24")))
    #expect(calendar.day(0, from: try Self.day("2026-02-15")) == nil)
    #expect(
      WorkingCalendar().day(5, from: try Self.day("2026-12-31")) == (try Self.day("2027-01-06")))
  }

  @Test("periods have their days, the one before and the same of the year before")
  func periods() throws {
    let february = try #require(Period(parsing: "2028-02"))
    #expect(february.days.count == 29 && february.yearBefore.days.count == 28)
    let first = try #require(Period(parsing: "2026-Q1"))
    #expect(first.before.description == "2025-Q4" && first.yearBefore.description == "2025-Q1")
    #expect(first.monthsWithin.map(\.description) == ["2026-01", "2026-02", "2026-03"])
    #expect(try #require(Period(parsing: "2026-01")).before.description == "2025-12")
    #expect(try #require(Period(parsing: "2026")).days.last == (try Self.day("2026-12-31")))
  }

  @Test(
    "a year is held against the last one only in months that are over, and as far back as records go",
    arguments: [
      // From May on, the month of the first record; October is over, November runs.
      ("2026-11-20", [5, 10], 2, 3), ("2026-10-31", [5, 10], 2, 3),
      ("2026-10-31T23:59", [5, 9], 2, 2), ("2026-05-31", [5, 5], 1, 1),
      ("2026-05-30", nil, 0, 0), ("2025-12-31", nil, 0, 0), ("2027-01-01", nil, 0, 0),
      ("2027-02-28", [1, 2], 0, 0),
    ] as [(String, [Int]?, Int, Int)])
  func yearOnYear(asOf: String, months: [Int]?, count: Int, before: Int) throws {
    let days = try [
      "2025-05-31", "2025-09-30", "2025-10-31", "2025-11-01", "2026-05-01", "2026-06-15",
      "2026-11-03",
    ].map { try Self.day($0) }
    let now = try #require(When(local: asOf))
    let years = YearOnYear(days.filter { $0 <= now.day }, at: now)
    #expect(years.map { [$0.months.lowerBound, $0.months.upperBound] } == months)
    #expect((years?.count ?? 0) == count && (years?.before ?? 0) == before)
  }
}
