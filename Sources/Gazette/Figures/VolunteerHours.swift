/// The hours that volunteers gave to an activity.
package enum VolunteerHours {
  /// The total that the record gives, else the hours of each times the volunteers, else the length of the
  /// activity times the volunteers; nil if none of these is known. In millionths of an hour, exactly.
  package static func of(_ record: Record) -> Quantity? {
    let hours = record.fields[Activity.hours]
    if let total = hours?[ActivityHours.total] { return total }
    guard let volunteers = record.fields[Activity.volunteers] else { return nil }
    if let each = hours?[ActivityHours.each] {
      return each.times(volunteers)
    }
    guard let start = record.fields[Activity.start], let end = record.fields[Activity.end],
      let minutes = minutes(from: start, to: end)
    else { return nil }
    let product = Quantity(millionths: 1_000_000).times(minutes).times(volunteers)
    return Quantity(millionths: product.millionths / 60)
  }

  /// The minutes between two moments, over midnight too; nil if one is a whole day.
  static func minutes(from start: When, to end: When) -> Int? {
    guard let first = start.minute, let last = end.minute else { return nil }
    let minutes = Int(end.day.number - start.day.number) * 1440 + last - first
    return minutes >= 0 ? minutes : nil
  }
}
