import GazetteText

/// What must not appear in any output: people who withdrew their consent or are not named, and what was
/// taken down. It is known before anything else is read.
struct Withheld: Sendable {
  /// A person or a request on whose account something is withheld.
  struct Owner: Sendable {
    /// How messages name it: `members/chen-shuigen`.
    let name: String
    let source: SourceFile
    let range: ByteRange
    /// What is said of it in messages.
    let reason: Phrase

    /// Whether a file is the owner's own, or a translation of it.
    func isFile(_ path: String) -> Bool {
      path == source.path || path.hasPrefix("Content/" + name + ".")
    }
  }

  /// A picture or other part of a record that was left out.
  struct Drop: Sendable {
    let owner: Int
    let path: String
    let range: ByteRange
  }

  var owners: [Owner] = []
  /// The records that are not shown, by name.
  var records: [String: (reason: Hidden, owner: Int)] = [:]
  /// The members who are shown without their names, by id.
  var anonymous: [String: Anonymity] = [:]
  /// The members who are on no picture, by id.
  var people: [String: Int] = [:]
  /// The files that are not shown, by their path below the root.
  var files: [String: Int] = [:]
  var mask = TextMask()
  /// The records that were to be corrected, by name, and since when.
  var corrected: [(name: String, since: CivilDay, owner: Int)] = []

  static let nothing = Withheld()

  var isEmpty: Bool { owners.isEmpty }
}
