import GazetteText

/// A picture that is being drawn, top to bottom; its origin is the upper left corner.
package struct Drawing {
  /// The height of all text, in units.
  static let textSize = 14.0
  /// From one line of text to the next, in units.
  static let lineHeight = 18.0

  let id: String
  /// In units of the view box.
  let width: Double
  /// In units of the view box: set by the chart, and no shape goes below it.
  var height = 0.0
  /// What has been drawn.
  var body = OutputBuffer(reserving: 4096)
  /// The lines of the grid of all rows, behind what has been drawn.
  var grid = Uprights()
  /// The lines of zero of all rows, before what has been drawn.
  var zero = Uprights()
  /// The patterns that shapes ask for, which are defined once, before them.
  private(set) var patterns: [Tone] = []

  init(frame: ChartFrame) {
    id = frame.id
    width = Double(frame.width)
  }

  /// Remembers that a tone's pattern must be defined.
  mutating func need(_ tone: Tone) {
    if !patterns.contains(tone) { patterns.append(tone) }
  }

  /// Appends the whole picture.
  func finish(_ kind: StaticString, caption: ChartCaption, to out: inout OutputBuffer) {
    out.append("<svg class=\"chart \(kind)\(width > 480 ? " chart-wide" : "")\" viewBox=\"0 0 ")
    out.append(coordinate: width)
    out.append(" ")
    out.append(coordinate: height.rounded(.up))
    out.append("\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\"")
    out.append(" font-size=\"14\" fill=\"currentColor\"><title id=\"\(id)-title\">")
    out.appendEscaped(caption.title)
    out.append("</title><desc id=\"\(id)-desc\">")
    out.appendEscaped(caption.description)
    out.append("</desc>")
    if !patterns.isEmpty {
      out.append("<defs>")
      for tone in patterns.sorted() { tone.writePattern(id: id, to: &out) }
      out.append("</defs>")
    }
    grid.write(.grid, to: &out)
    out.append(body.bytes)
    zero.write(.axis, to: &out)
    out.append("</svg>")
  }
}
