/// A word with the shape that stands for it.
package struct MatrixState: Sendable, Hashable {
  package enum Shape: Sendable, Hashable, CaseIterable {
    /// Done, published, met.
    case full
    /// In part, or under way.
    case half
    /// Not yet, still to come.
    case open
    /// Done, but late.
    case late
    /// Missed, not done.
    case missed
    /// Does not apply.
    case inapplicable

    var mark: Mark {
      switch self {
      case .full: .disc
      case .half: .half
      case .open: .ring
      case .late: .openDiamond
      case .missed: .cross
      case .inapplicable: .dash
      }
    }

    var ink: Ink {
      switch self {
      case .full, .half, .open: .third
      case .late, .missed: .bar
      case .inapplicable: .plan
      }
    }
  }

  package let shape: Shape
  package let word: String

  package init(_ shape: Shape, _ word: String) {
    self.shape = shape
    self.word = word
  }
}
