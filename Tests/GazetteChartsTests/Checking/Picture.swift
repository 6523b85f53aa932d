import GazetteCharts
import GazetteText

/// A chart that was written, read again.
struct Picture {
  let bytes: [UInt8]
  let elements: [XMLElement]

  init(_ chart: any Chart, id: String = "a", width: Int = ChartFrame.column) throws {
    var out = OutputBuffer()
    chart.write(to: &out, frame: ChartFrame(id: id, width: width))
    bytes = out.bytes
    elements = try bytes.isEmpty ? [] : XMLReader.elements(bytes)
  }

  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The texts that are seen, in the order in which they are written.
  var texts: [String] { all("text").map(\.text) }

  /// Shapes with a class, patterns left out.
  func shapes(_ name: String, _ ink: String) -> [XMLElement] {
    all(name).filter { $0("class") == ink && !$0.path.contains("pattern") }
  }

  /// Everything that is wrong with the picture, whatever it shows.
  var faults: [String] {
    let bounds = (elements.first?("viewBox") ?? "").split(separator: " ").compactMap { Double($0) }
    guard bounds.count == 4, bounds[0] == 0, bounds[1] == 0, bounds[3] > 0 else {
      return ["viewBox"]
    }
    var faults: [String] = []
    for element in elements {
      if ["script", "b", "style", "foreignObject"].contains(element.name) {
        faults.append(element.name)
      }
      for (name, value) in element.attributes {
        if name == "style" || name.hasPrefix("on") || name == "href" { faults.append(name) }
        if ["x", "y", "width", "height", "cx", "cy", "r", "x1", "x2", "y1", "y2"].contains(name),
          element.number(name) == nil
        {
          faults.append("\(name)=\(value)")
        }
      }
      if element.path.contains("pattern") || element.name == "pattern" { continue }
      for extent in element.extents where !extent.isWithin(bounds[2], bounds[3]) {
        faults.append("\(element.name) \(element.attributes) \(element.text)")
      }
    }
    return faults + idFaults + overlaps
  }

  /// Texts that cover each other.
  private var overlaps: [String] {
    let texts = all("text").compactMap { text in text.extents.first.map { (text, $0) } }
      .sorted { $0.1.y.lowerBound < $1.1.y.lowerBound }
    var faults: [String] = []
    for (index, (text, extent)) in texts.enumerated() {
      for (other, place) in texts[(index + 1)...] {
        if place.y.lowerBound >= extent.y.upperBound { break }
        if place.x.lowerBound + 0.2 < extent.x.upperBound
          && extent.x.lowerBound + 0.2 < place.x.upperBound
        {
          faults.append("\(text.text) \(extent) covers \(other.text) \(place)")
        }
      }
    }
    return faults
  }

  private var idFaults: [String] {
    let ids = elements.compactMap { $0("id") }
    var faults = Set(ids).count == ids.count ? [] : ["ids \(ids)"]
    let named = elements.first?("aria-labelledby")?.split(separator: " ").map(String.init) ?? []
    if named.count != 2 { faults.append("not named") }
    let filled = elements.compactMap { $0("fill") }.filter { $0.hasPrefix("url(#") }
    let asked = named + filled.map { String($0.dropFirst(5).dropLast()) }
    faults += asked.filter { !ids.contains($0) }
    return faults
  }
}
