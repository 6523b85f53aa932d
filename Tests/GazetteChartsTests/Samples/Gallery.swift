import GazetteCharts
import GazetteText

/// Charts on a page that can be opened in a browser, with the default theme.
enum Gallery {
  /// The colours that a site makes of its theme colour.
  static let colours = """
    --paper: #fbf8f2; --sheet: #f4efe4; --ink: #26211c; --quiet: #645c52; --rule: #dcd4c5; \
    --edge: #8c8375; --accent: #a8241c; --on-accent: #fbf8f2
    """
  static let styles = ["base", "charts", "entries", "layout", "print", "registers", "theme"]

  static func page(_ title: String, _ charts: [any Chart], isWide: Bool = false) -> [UInt8] {
    var out = OutputBuffer()
    out.append("<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">\n")
    out.append("<meta name=\"viewport\" content=\"width=device-width\"><title>\(title)</title>\n")
    for style in styles {
      out.append("<link rel=\"stylesheet\" href=\"../../../Templates/assets/\(style).css\">\n")
    }
    out.append("<style>:root { \(colours) }</style>\n")
    out.append("<main class=\"wrap\"><h1>\(title)</h1>\n")
    for (index, chart) in charts.enumerated() {
      let width = isWide ? ChartFrame.page : ChartFrame.column
      out.append("\n<figure class=\"chart-figure\"><figcaption>")
      out.appendEscaped(chart.caption.title)
      out.append("</figcaption>\n")
      out.append("<div class=\"scroll\">")
      chart.write(to: &out, frame: ChartFrame(id: "c\(index + 1)", width: width))
      out.append("</div>\n<details><summary>Table</summary><div class=\"scroll\">")
      chart.table.write(to: &out)
      out.append("</div></details></figure>\n")
    }
    out.append("</main></html>\n")
    return out.bytes
  }
}
