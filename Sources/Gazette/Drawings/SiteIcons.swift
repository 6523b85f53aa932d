import GazettePhotos

/// The icon of the site as pictures, for telephones and tablets, which take no drawings.
struct SiteIcons: Sendable {
  /// Of 180 pixels; nil if no template asks for it, or the theme has no icon.
  let touch: PlannedDrawing?

  var drawings: [PlannedDrawing] { [touch].compactMap(\.self) }

  init(_ theme: Theme, _ settings: SiteSettings, isWanted: Bool) {
    guard isWanted, theme.library.names("touchIcon"),
      let icon = theme.assets["assets/icon.svg"]
    else {
      touch = nil
      return
    }
    touch = PlannedDrawing(
      Drawing(
        icon.bytes, size: PixelSize(width: 180, height: 180),
        background: UInt32(settings.themeColor.dropFirst(), radix: 16) ?? 0),
      source: "Templates/assets/icon.svg")
  }
}
