import GazettePhotos

/// The icon of the site as pictures, for telephones and tablets, which take no drawings.
///
/// They are square and full to the edge with the colour of the theme; each is drawn only if a template
/// asks for what names it.
struct SiteIcons: Sendable {
  /// Of 180 pixels, for the home screen of a telephone.
  let touch: PlannedDrawing?
  /// Of 192 and 512 pixels, for the manifest.
  let plain: [PlannedDrawing]
  /// Of 512 pixels, with room around it for a telephone to cut it to its own shape.
  let maskable: PlannedDrawing?

  var drawings: [PlannedDrawing] { [touch, maskable].compactMap(\.self) + plain }

  init(_ theme: Theme, _ settings: SiteSettings, isWanted: Bool) {
    let icon = isWanted ? theme.assets["assets/icon.svg"] : nil
    let background = UInt32(settings.themeColor.dropFirst(), radix: 16) ?? 0
    func drawing(_ size: Int, margin: Int = 0, askedBy name: String) -> PlannedDrawing? {
      guard let icon, theme.library.names(name) else { return nil }
      return PlannedDrawing(
        Drawing(
          icon.bytes, size: PixelSize(width: size, height: size), margin: margin,
          background: background), source: "Templates/assets/icon.svg")
    }
    touch = drawing(180, askedBy: "touchIcon")
    plain = [192, 512].compactMap { drawing($0, askedBy: "manifest") }
    maskable = drawing(512, margin: 64, askedBy: "manifest")
  }
}
