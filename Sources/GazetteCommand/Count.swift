/// Counts with their nouns, in English.
enum Count {
  /// “1 record”, “2 records”.
  static func of(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
