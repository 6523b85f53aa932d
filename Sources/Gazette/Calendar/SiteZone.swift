import Foundation

/// The site's time zone, from the IANA database that comes with Foundation.
package struct SiteZone: Sendable {
  /// The IANA name, such as Asia/Shanghai.
  package let name: String
  private let zone: TimeZone

  /// The zone of an IANA name, or nil if there is none.
  package init?(named name: String) {
    guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else {
      return nil
    }
    self.name = name
    self.zone = zone
  }

  package static let utc = SiteZone(name: "UTC", zone: .gmt)

  private init(name: String, zone: TimeZone) {
    self.name = name
    self.zone = zone
  }

  /// The local day and minute at a minute of UTC, counted from 1970-01-01T00:00Z.
  package func local(utcMinute: Int) -> When {
    let local = utcMinute + offset(atUTCMinute: utcMinute)
    let day = Int((Double(local) / 1440).rounded(.down))
    return When(day: CivilDay(number: day), minute: local - day * 1440)
  }

  /// Minutes east of UTC at a local day and minute; in an hour that a clock change repeats, the
  /// first one's.
  package func offset(at when: When) -> Int {
    let local = Int(when.day.number) * 1440 + (when.minute ?? 0)
    let guess = offset(atUTCMinute: local - offset(atUTCMinute: local))
    return offset(atUTCMinute: local - guess)
  }

  private func offset(atUTCMinute minute: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute) * 60)) / 60
  }

  /// All IANA names, for near misses.
  package static var knownNames: [String] { TimeZone.knownTimeZoneIdentifiers }
}
