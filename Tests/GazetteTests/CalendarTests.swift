import Foundation
import Gazette
import Testing

/// Days, moments and periods, against an independent calendar.
struct CalendarTests {
  @Test("every day from 1900 to 2100 agrees with a table of month lengths, weekday included")
  func everyDay() throws {
    // Counted by hand from a known Monday: 1900-01-01.
    let first = try #require(CivilDay(year: 1900, month: 1, day: 1))
    #expect(first.number == -25_567)
    var (number, weekday) = (Int(first.number), 1)
    for year in 1900...2100 {
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for dayOfMonth in 1...length {
          let day = CivilDay(number: number)
          #expect(CivilDay(year: year, month: month + 1, day: dayOfMonth) == day)
          #expect(day.components == (year, month + 1, dayOfMonth))
          #expect(day.weekday == weekday)
          number += 1
          weekday = weekday % 7 + 1
        }
        #expect(CivilDay(year: year, month: month + 1, day: length + 1) == nil)
      }
    }
  }

  @Test(
    "a day is read only as it is written in ISO 8601",
    arguments: [
      ("2026-03-05", "2026-03-05"), ("2024-02-29", "2024-02-29"), ("0001-01-01", "0001-01-01"),
    ])
  func days(_ text: String, _ expected: String) throws {
    #expect(try CivilDay(parsing: text).description == expected)
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "2026-3-5", "2026/03/05", "20260305", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
      "", "soon", "２０２６-03-05", "2026-03-05x", "-2026-03-05",
    ])
  func noDays(_ text: String) {
    #expect(throws: CivilDay.ParseFailure.self) { try CivilDay(parsing: text) }
  }

  @Test(
    "moments with an offset are carried over to the site's zone",
    arguments: [
      ("2017-10-11T14:00-05:00", "Asia/Shanghai", "2017-10-12T03:00"),
      ("2026-03-05 14:30", "Asia/Shanghai", "2026-03-05T14:30"),
      ("2026-03-05T23:30Z", "Asia/Shanghai", "2026-03-06T07:30"),
      ("1986-06-01T00:00Z", "Asia/Shanghai", "1986-06-01T09:00"),
      ("2026-07-01T12:00:30Z", "America/New_York", "2026-07-01T08:00"),
      ("1969-12-31T23:59-00:30", "UTC", "1970-01-01T00:29"),
      ("2026-03-05", "Asia/Shanghai", "2026-03-05"),
    ])
  func moments(_ text: String, _ zone: String, _ expected: String) throws {
    let zone = try #require(SiteZone(named: zone))
    #expect(try When(parsing: text, in: zone).description == expected)
  }

  @Test(
    "what is no moment is refused",
    arguments: ["2026-03-05 25:00", "2026-03-05 9:00", "2026-03-05T14:30+25:00", "2026-03-05 noon"])
  func noMoments(_ text: String) {
    #expect(throws: When.ParseFailure.self) { try When(parsing: text, in: .utc) }
  }

  @Test(
    "periods are years, quarters and months",
    arguments: [
      ("2026", true), ("2026-Q3", true), ("2026-03", true), ("2026-Q5", false),
      ("2026-13", false), ("26", false), ("2026-3", false), ("2026-03-01", false),
    ])
  func periods(_ text: String, _ isPeriod: Bool) {
    #expect(Period(parsing: text)?.description == (isPeriod ? text : nil))
  }
}
