import GazettePhotos
import GazetteTemplates
import GazetteText

/// The icon of the site, and pictures of it for telephones and tablets, which take no drawings.
///
/// The pictures are square and full to the edge with the colour of the theme; each is drawn only if a
/// template asks for what names it.
struct SiteIcons: Sendable {
  static let template = "assets/icon"

  /// The icon itself; nil if the theme has none.
  let drawing: Theme.Asset?
  /// Of 180 pixels, for the home screen of a telephone.
  let touch: PlannedDrawing?
  /// Of 192 and 512 pixels, for the manifest.
  let plain: [PlannedDrawing]
  /// Of 512 pixels, with room around it for a telephone to cut it to its own shape.
  let maskable: PlannedDrawing?

  var drawings: [PlannedDrawing] { [touch, maskable].compactMap(\.self) + plain }

  /// Writes the icon in the main language, and plans its pictures unless none is wanted.
  static func plan(
    _ site: Site, _ theme: Theme, _ templates: CheckedTemplates, _ shared: [SharedValues],
    isWanted: Bool
  ) -> (SiteIcons, [Diagnostic]) {
    guard let page = templates.page(template), let main = shared.first else {
      return (SiteIcons(nil, templates, site.settings), [])
    }
    let view = CardView.site(site, theme.catalogue.card, main, language: 0)
    var out = OutputBuffer()
    do {
      try templates.render(page, root: view, context: RenderContext(prefix: ""), into: &out)
    } catch {
      return (SiteIcons(nil, templates, site.settings), [.endlessPage(error)])
    }
    let source = "Templates/" + ThemeFiles.icon
    let faults = DrawingCheck.namesFile(out.bytes) ? [Diagnostic.fileInDrawing(source)] : []
    return (SiteIcons(out.bytes, templates, site.settings, isDrawn: isWanted), faults)
  }

  private init(
    _ svg: [UInt8]?, _ templates: CheckedTemplates, _ settings: SiteSettings, isDrawn: Bool = false
  ) {
    drawing = svg.map {
      Theme.Asset(address: "assets/icon-\(Fingerprint.of($0)).svg", bytes: $0)
    }
    let background = UInt32(settings.themeColor.dropFirst(), radix: 16) ?? 0
    func picture(_ size: Int, margin: Int = 0, askedBy name: String) -> PlannedDrawing? {
      guard let svg, isDrawn, templates.ask(for: name) else { return nil }
      return PlannedDrawing(
        Drawing(
          svg, size: PixelSize(width: size, height: size), margin: margin, background: background),
        source: "Templates/" + ThemeFiles.icon)
    }
    touch = picture(180, askedBy: "touchIcon")
    plain = [192, 512].compactMap { picture($0, askedBy: "manifest") }
    maskable = picture(512, margin: 64, askedBy: "manifest")
  }
}
