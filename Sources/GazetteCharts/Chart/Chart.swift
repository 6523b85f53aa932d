package import GazetteText

/// Numbers that can be shown as a picture and as a table.
///
/// Both come from the same values. No word is added to those the caller gives, the same chart
/// gives the same bytes, and nothing asks for a script or a `style` attribute.
package protocol Chart: Sendable {
  /// What the chart is called, and what it shows in words.
  var caption: ChartCaption { get }
  /// Whether there is nothing to draw: the page then says what will be here.
  var isEmpty: Bool { get }
  /// The same numbers as a table.
  var table: ChartTable { get }
  /// The class beside `chart`, such as `chart-bars`.
  static var kind: StaticString { get }

  /// Draws what stands inside the picture, and sets its height. Never called when empty.
  func draw(into drawing: inout Drawing)
}

extension Chart {
  /// Appends the chart as an inline `<svg role="img">` with title and description.
  ///
  /// Writes nothing if the chart is empty. Every coordinate lies within the view box.
  package func write(to out: inout OutputBuffer, frame: ChartFrame) {
    if isEmpty { return }
    var drawing = Drawing(frame: frame)
    draw(into: &drawing)
    drawing.finish(Self.kind, caption: caption, to: &out)
  }

  /// Appends the chart twice, for a phone and for a desk or a sheet of paper; charts.css shows the
  /// one that suits. Writes nothing if the chart is empty.
  ///
  /// - Parameter id: As for ``ChartFrame``; the second one adds `-wide` to it.
  package func writeBoth(to out: inout OutputBuffer, id: String) {
    if isEmpty { return }
    out.append("<div class=\"chart-on-phone\">")
    write(to: &out, frame: ChartFrame(id: id))
    out.append("</div><div class=\"chart-on-desk\">")
    write(to: &out, frame: ChartFrame(id: id + "-wide", width: ChartFrame.page))
    out.append("</div>")
  }
}
