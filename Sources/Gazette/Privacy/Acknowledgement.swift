import GazettePrivacy
import GazetteText

/// One finding that the site's editor takes the blame for, until a day.
struct Acknowledgement: Sendable {
  let rule: PrivacyRule
  /// A record (`services/office`), a file of the site or a file of the output.
  let place: String
  let until: CivilDay

  /// Whether it is about a file.
  func covers(_ path: String) -> Bool {
    path == place || path == "Content/" + place || Self.recordName(path) == place
  }

  /// `Content/activities/2026/spring.en.md` is of the record `activities/spring`.
  private static func recordName(_ path: String) -> String? {
    let parts = path.parts(at: "/")
    guard parts.count >= 3, parts[0] == "Content", let file = parts.last,
      let stem = file.parts(at: ".").first
    else { return nil }
    return parts[1] + "/" + stem
  }
}
