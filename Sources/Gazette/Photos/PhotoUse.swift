/// How large a picture is shown, which decides the widths that are made of it.
package enum PhotoUse: Sendable, Hashable {
  /// As wide as a text.
  case full
  /// Beside a name: a portrait, a badge.
  case small

  /// The widths in pixels, smallest first: for lists, narrow, wide and dense screens.
  var widths: [Int] {
    switch self {
    case .full: [240, 480, 960, 1600]
    case .small: [120, 240, 480]
    }
  }
}
