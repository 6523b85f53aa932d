import GazetteTemplates

/// A picture with the files that are made of it.
final class ImageView: TemplateObject {
  let stage: Stage
  let photo: SitePhoto

  init(stage: Stage, photo: SitePhoto) { (self.stage, self.photo) = (stage, photo) }

  var shape: ShapeID { stage.catalogue.image.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.image.value(at: slot, of: self) }

  /// The picture as WebP, smallest first.
  var files: [TemplateValue] {
    photo.files.map {
      .object(
        ImageFileView(
          names: stage.catalogue.imageFile, file: $0, isLast: $0 == photo.files.last))
    }
  }
}

/// A picture in one width.
final class ImageFileView: TemplateObject {
  let names: NameSet<ImageFileView>
  let file: SitePhoto.File
  let isLast: Bool

  init(names: NameSet<ImageFileView>, file: SitePhoto.File, isLast: Bool) {
    (self.names, self.file, self.isLast) = (names, file, isLast)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}
