import GazetteTemplates
import GazetteText

/// The manifest of the site in a language (W3C Web Application Manifest): its name and icons.
///
/// It stands in the page itself. As a file of its own, browsers refuse to read it for a page that was
/// opened from a disk, and say so as an error. Addresses in it are absolute; where the site begins is
/// left out, which is the page that holds it.
struct WebManifest {
  let stage: Stage
  let language: Int

  /// The element for the head of the home page; nil on a site without an address.
  var markup: Markup? {
    if stage.base == nil { return nil }
    var address = OutputBuffer(reserving: 1024)
    address.append("<link rel=\"manifest\" href=\"data:application/manifest+json,")
    address.appendPercentEncoded(path: json)
    address.append("\">")
    return Markup(address.bytes)
  }

  private var json: String {
    let (settings, tag) = (stage.site.settings, stage.site.languages[language])
    let name = settings.value(SiteFields.name, in: tag) ?? ""
    let texts = [
      ("name", name), ("short_name", settings.value(SiteFields.shortName, in: tag) ?? name),
      ("lang", tag), ("display", "browser"), ("theme_color", settings.themeColor),
      ("background_color", settings.themeColor),
    ]
    var out = OutputBuffer()
    out.append("{")
    for (key, value) in texts {
      out.appendJSONString(key)
      out.append(":")
      out.appendJSONString(value)
      out.append(",")
    }
    out.append("\"icons\":[")
    for (place, icon) in stage.icons.plain.enumerated() {
      if place > 0 { out.append(",") }
      write(icon, "any", to: &out)
    }
    if let icon = stage.icons.maskable {
      out.append(",")
      write(icon, "maskable", to: &out)
    }
    out.append("]}")
    return out.text
  }

  private func write(_ icon: PlannedDrawing, _ purpose: String, to out: inout OutputBuffer) {
    let size = icon.drawing.size
    out.append("{\"src\":")
    out.appendJSONString(stage.url(icon.address) ?? "")
    out.append(",\"sizes\":\"\(size.width)x\(size.height)\",\"type\":\"image/png\"")
    out.append(",\"purpose\":\"\(purpose)\"}")
  }
}
