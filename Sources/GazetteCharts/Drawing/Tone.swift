import GazetteText

/// How an area is filled: in an order in which neighbours differ in black and white too.
enum Tone: Int, Sendable, CaseIterable, Comparable {
  case solid, hatched, light, dotted, middle, striped

  /// The tone of the n-th series; from the seventh on they come again.
  init(series index: Int) {
    self = Self.allCases[index % Self.allCases.count]
  }

  static func < (one: Tone, other: Tone) -> Bool { one.rawValue < other.rawValue }

  var ink: Ink {
    switch self {
    case .solid, .hatched: .bar
    case .light: .grid
    case .dotted, .striped: .second
    case .middle: .plan
    }
  }

  /// Whether text on the area needs paper behind it.
  var needsPlate: Bool { hasPattern || self == .middle }
  var hasPattern: Bool { self == .hatched || self == .dotted || self == .striped }

  /// Appends the definition of the pattern, whose id is the chart's with the tone's name.
  func writePattern(id: String, to out: inout OutputBuffer) {
    out.append("<pattern id=\"\(id)-\(self)\" class=\"\(ink.rawValue)\"")
    out.append(" patternUnits=\"userSpaceOnUse\"")
    switch self {
    case .hatched:
      out.append(" width=\"5\" height=\"5\" patternTransform=\"rotate(45)\">")
      out.append("<rect width=\"2\" height=\"5\"/>")
    case .dotted:
      out.append(" width=\"5\" height=\"5\"><circle cx=\"2.5\" cy=\"2.5\" r=\"1.2\"/>")
    default:
      out.append(" width=\"4\" height=\"4\"><rect width=\"4\" height=\"1.2\"/>")
    }
    out.append("</pattern>")
  }
}
