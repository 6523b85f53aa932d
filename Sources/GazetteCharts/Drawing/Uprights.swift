import GazetteText

/// Lines downwards that are written as one shape: a grid, or the line of zero through many rows.
struct Uprights {
  private var path = OutputBuffer()

  mutating func add(_ x: Double, from top: Double, to foot: Double) {
    path.append("M")
    path.append(coordinate: x)
    path.append(" ")
    path.append(coordinate: top)
    path.append("V")
    path.append(coordinate: foot)
  }

  func write(_ ink: Ink, to out: inout OutputBuffer) {
    if path.count == 0 { return }
    out.append("<path class=\"\(ink.rawValue)\" d=\"")
    out.append(path.bytes)
    out.append("\" stroke=\"currentColor\"/>")
  }
}
