import GazetteTemplates

extension SitePhoto {
  /// What the HTML of a text says of the picture: in its `<source>` and in its `<img>`.
  func insertions(source: Int, image: Int) -> [Markup.Insertion] {
    let widths = files.map {
      Markup.Insertion.Width(SiteAddress($0.address), pixels: $0.size.width)
    }
    return [
      Markup.Insertion(at: source, "srcset", .widths(widths)),
      Markup.Insertion(at: source, "sizes", .text(Self.sizesInTexts)),
      Markup.Insertion(at: image, "src", .address(SiteAddress(fallback.address))),
      Markup.Insertion(at: image, "width", .text(String(fallback.size.width))),
      Markup.Insertion(at: image, "height", .text(String(fallback.size.height))),
    ]
  }

  /// How wide a text of the default theme is.
  private static let sizesInTexts = "(min-width: 44rem) 40rem, 94vw"
}
