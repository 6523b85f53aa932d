import GazettePhotos
import GazetteTemplates

/// The picture by which a page is shown where somebody shares it.
final class ShareImageView: TemplateObject {
  let names: NameSet<ShareImageView>
  let src: WebAddress
  let size: PixelSize
  let alt: String

  init(names: NameSet<ShareImageView>, src: WebAddress, size: PixelSize, alt: String) {
    (self.names, self.src, self.size, self.alt) = (names, src, size, alt)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

extension PageView {
  /// The page's own first picture if it may go anywhere, else the card of its sort of page.
  var shareImage: TemplateValue {
    if let (photo, alt) = ownPicture { return image(photo.address, photo.size, alt) }
    guard let card = stage.cards.card(page, stage.site) else { return .absent }
    let words = title == siteName ? title : title + text["title-separator"] + siteName
    return image(card.address, card.drawing.size, words)
  }

  private func image(_ address: String, _ size: PixelSize, _ alt: String) -> TemplateValue {
    guard let src = stage.absolute(address) else { return .absent }
    return .object(
      ShareImageView(names: stage.catalogue.shareImage, src: src, size: size, alt: alt))
  }

  /// The first picture of the record, if it is large enough and everybody on it, or the person whom the
  /// record is about, has agreed to open data.
  private var ownPicture: (SitePhoto.File, String)? {
    guard case .record(let index) = page.content, stage.data.holds(index) else { return nil }
    let record = stage.site.records[index]
    guard let group = record.field(Common.photos, in: tag)?.first ?? record.fields[Member.photo],
      let photo = group[Photo.file].flatMap({ stage.photos[$0] }),
      photo.fallback.size.width >= Self.smallest, photo.fallback.size.height >= Self.smallest,
      (group[Photo.people] ?? []).allSatisfy({ stage.data.holds($0.value) })
    else { return nil }
    return (photo.fallback, group[Photo.alt] ?? "")
  }

  /// What services ask for at least, in pixels.
  private static let smallest = 200
}
