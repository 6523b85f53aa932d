import GazetteTemplates

extension CatalogueBuilder {
  mutating func declareImageNames() {
    table.add(
      "src", .address,
      "The picture as JPEG (as PNG if parts of it are transparent), in a middle width.",
      zh: "JPEG 图片（有透明部分的是 PNG），中等宽度。", to: &image
    ) { .address(SiteAddress($0.photo.fallback.address)) }
    table.add("width", .text, "Its width in pixels.", zh: "它的宽度（像素）。", to: &image) {
      .text(String($0.photo.fallback.size.width))
    }
    table.add("height", .text, "Its height in pixels.", zh: "它的高度（像素）。", to: &image) {
      .text(String($0.photo.fallback.size.height))
    }
    table.add(
      "webp", .list(of: .object(imageFile.shape)),
      "The picture as WebP in several widths, smallest first: for srcset.",
      zh: "WebP 图片的几种宽度，从小到大，用在 srcset 里。", to: &image
    ) { .list($0.files) }

    table.add("src", .address, "The file.", zh: "图片文件。", to: &imageFile) {
      .address(SiteAddress($0.file.address))
    }
    table.add("width", .text, "Its width in pixels.", zh: "宽度（像素）。", to: &imageFile) {
      .text(String($0.file.size.width))
    }
    table.add(
      "last", .flag, "Whether no wider one follows.", zh: "是否是最后（最宽）的一个。", to: &imageFile
    ) { .flag($0.isLast) }
  }
}
