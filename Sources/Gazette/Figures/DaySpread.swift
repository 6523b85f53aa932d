/// How long things took, in days: the median and the 90th percentile (nearest rank).
package struct DaySpread: Sendable, Hashable {
  /// Below this many, the spread says too little to be shown.
  package static let fewest = 5

  /// In ascending order.
  package let days: [Int]

  package init(_ days: [Int]) { self.days = days.sorted() }

  package var n: Int { days.count }
  package var isTooFew: Bool { n < Self.fewest }

  /// The middle value, or the mean of the two in the middle; nil if there are too few.
  package var median: Double? {
    guard !isTooFew else { return nil }
    let middle = n / 2
    return n.isMultiple(of: 2)
      ? Double(days[middle - 1] + days[middle]) / 2 : Double(days[middle])
  }

  /// The smallest value that at least nine of ten do not exceed; nil if there are too few.
  package var ninetieth: Int? { isTooFew ? nil : days[(n * 9 + 9) / 10 - 1] }

  package var longest: Int? { days.last }
}
