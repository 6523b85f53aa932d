import GazetteTemplates

extension CatalogueBuilder {
  mutating func declareShareImageNames() {
    table.add("src", .url, "The absolute address of the picture.", zh: "图片的完整网址。", to: &shareImage)
    {
      .url($0.src)
    }
    table.add("width", .text, "Its width in pixels.", zh: "它的宽度（像素）。", to: &shareImage) {
      .text(String($0.size.width))
    }
    table.add("height", .text, "Its height in pixels.", zh: "它的高度（像素）。", to: &shareImage) {
      .text(String($0.size.height))
    }
    table.add("alt", .text, "What it shows.", zh: "图片内容的说明。", to: &shareImage) { .text($0.alt) }
    table.add(
      "isLarge", .flag, "Whether it is wide enough to be shown large.", zh: "是否够宽，可以放大显示。",
      to: &shareImage
    ) { .flag($0.size.width >= 600 && $0.size.width > $0.size.height) }
  }

  /// What a page says of itself to machines.
  mutating func addSharingNames(to names: inout NameSet<PageView>) {
    table.add(
      "structuredData", .markup,
      "What the page shows as data for machines (schema.org, JSON-LD); only on a site with an address.",
      zh: "页面内容的结构化数据（schema.org，JSON-LD）；设置了网址才有。", optional: true, to: &names
    ) { view in
      StructuredData(view: view).markup.map { .markup($0) } ?? .absent
    }
    table.add(
      "shareImage", .object(shareImage.shape),
      "The picture for those who share the page: its own first one, or a card that is drawn for its "
        + "sort of page; only on a site with an address.",
      zh: "分享页面时显示的图：页面自己的第一张图片，没有就用为这类页面绘制的分享卡片；设置了网址才有。",
      optional: true, to: &names
    ) { $0.shareImage }
    table.add(
      "shareType", .text, "What the page is in Open Graph: website, article or profile.",
      zh: "页面在 Open Graph 里的类型：website、article 或 profile。", to: &names
    ) { .text($0.shareType) }
    table.add(
      "publishedAt", .text, "The day or moment of an article, with the offset of the time zone.",
      zh: "文章的日期或时刻，带时区。", optional: true, to: &names
    ) { .optional($0.published) }
    table.add(
      "otherLocales", .list(of: .text), "The locales of the page's other languages: en_US.",
      zh: "页面其他语言版本的地区代码：en_US。", shared: true, to: &names
    ) { view in
      .list(
        view.stage.texts.indices.filter { $0 != view.language }
          .map { .text(view.stage.texts[$0]["locale"]) })
    }
    table.add(
      "siteLogo", .object(image.shape), "The logo of the site, if it has one.", zh: "网站标志（设置了才有）。",
      optional: true, shared: true, to: &names
    ) { view in
      view.stage.logo(view.language).map { .object(ImageView(stage: view.stage, photo: $0)) }
        ?? .absent
    }
    table.add(
      "manifest", .markup, "The element that tells telephones the name and icons of the site.",
      zh: "告诉手机网站名称和图标的元素；设置了网址才有。", optional: true, shared: true, to: &names
    ) { view in
      WebManifest(stage: view.stage, language: view.language).markup.map { .markup($0) } ?? .absent
    }
    table.add(
      "touchIcon", .address, "The icon as a picture of 180 pixels, for telephones.",
      zh: "180 像素的网站图标，给手机用。", optional: true, shared: true, to: &names
    ) { view in
      view.stage.icons.touch.map { .address(SiteAddress($0.address)) } ?? .absent
    }
  }
}

extension PageView {
  fileprivate var shareType: String {
    guard case .record(let index) = page.content else { return "website" }
    let kind = stage.site.records[index].kind
    return kind.name == Member.kind.name
      ? "profile" : Self.articles.contains(kind.name) ? "article" : "website"
  }

  fileprivate var published: String? {
    guard case .record(let index) = page.content, shareType == "article",
      let date = stage.lines[language][index].date
    else { return nil }
    return date.hasCome(at: stage.site.now) ? stage.site.settings.zone.timestamp(date) : nil
  }

  /// The kinds whose pages are articles: what the organisation tells of, not what it is.
  private static let articles = Set(
    [
      Activity.kind, Bulletin.kind, Case.kind, Commitment.kind, Decision.kind, Honour.kind,
      Inspection.kind, Notice.kind, Plan.kind, Policy.kind, Project.kind, Survey.kind,
    ].map(\.name))
}
