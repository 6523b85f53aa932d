import GazetteTemplates

extension CatalogueBuilder {
  /// The names of a share card's template.
  mutating func declareCardNames() {
    table.add(
      "title", .text, "What the card says large: a kind of record, or the site.",
      zh: "卡片上的大字：记录种类或网站名称。", to: &card
    ) { .text($0.title) }
    table.add(
      "titleLines", .list(of: .text), "The same, broken into lines that fit.",
      zh: "大字按宽度分成的各行。", to: &card
    ) { .list($0.setTitle.lines.map { .text($0) }) }
    table.add(
      "titleSize", .text, "The size in which these lines fit, in pixels.", zh: "各行放得下的字号（像素）。",
      to: &card
    ) { .text(String($0.setTitle.size)) }
    table.add("initial", .text, "The first character of the title.", zh: "大字的第一个字。", to: &card) {
      .text($0.title.unicodeScalars.first.map { String($0) } ?? "")
    }
    table.add(
      "lines", .list(of: .text), "The site's one line, broken into lines that fit.",
      zh: "网站的一句话介绍，按宽度分成的各行。", to: &card
    ) { .list($0.lines.map { .text($0) }) }
    table.add(
      "nameLine", .text, "The name of the site, cut to one line across the card.",
      zh: "网站名称，太长时截成一行。", to: &card
    ) { .text($0.nameLine) }
    table.add("host", .text, "The host of the site's address.", zh: "网址中的域名。", to: &card) {
      .text($0.host)
    }
    table.add(
      "isHome", .flag, "Whether the card is the site's own.", zh: "是否整个网站的卡片。", to: &card
    ) { .flag($0.isHome) }
    table.add("themeColor", .text, "The colour of the theme.", zh: "主题色。", to: &card) {
      .text($0.settings.themeColor)
    }
    table.add("language", .text, "The language of the card.", zh: "卡片的语言。", to: &card) {
      .text($0.tag)
    }
    table.add("site", .object(site.shape), "The site as a whole.", zh: "整个网站。", to: &card) {
      $0.site
    }
    table.add(
      "text", .object(text.shape), "The theme's words in the language of the card.",
      zh: "主题里的文字，按卡片的语言。", to: &card
    ) { $0.text }
  }
}
