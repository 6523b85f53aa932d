import GazetteTemplates

extension CatalogueBuilder {
  mutating func declareCodeNames() {
    table.add(
      "address", .url, "The absolute address that the code leads to.", zh: "二维码指向的完整网址。",
      to: &code
    ) { .url($0.address) }
    table.add(
      "viewBox", .text, "The box of an SVG for the code, with the light edge that readers need.",
      zh: "放二维码的 SVG 的 viewBox，已含四周留白。", to: &code
    ) { .text($0.code.viewBox) }
    table.add(
      "path", .text, "The dark squares as the data of one SVG path.",
      zh: "二维码全部深色方块，写成一条 SVG 路径。", to: &code
    ) { .text($0.code.path) }
  }

  /// What all pages have for being printed.
  mutating func addPrintNames(to names: inout NameSet<PageView>) {
    table.add(
      "qrCode", .object(code.shape),
      "The QR code of the page, or of the page that a form to print belongs to, where the site has an "
        + "address.", zh: "本页的二维码；在印刷页上是它所属页面的二维码（网站设置了网址才有）。",
      optional: true, to: &names
    ) { view in
      guard let address = view.stage.absolute(view.readPage),
        let code = QRCodeView(names: view.stage.catalogue.code, address: address)
      else { return .absent }
      return .object(code)
    }
    table.add(
      "pageStyles", .list(of: .address),
      "The style sheets of this sort of page alone: assets/pages/print.css of forms to print, and the one "
        + "in assets/pages that is named like the template.",
      zh: "只有这类页面才用的样式表：印刷页用 assets/pages/print.css，再加 assets/pages 里与模板同名的那个。",
      to: &names
    ) { view in
      let forms = view.page.content.isForm ? [Self.formStyle] : []
      return .list(
        (forms + ["assets/\(view.page.template).css"])
          .compactMap { view.stage.themeAssets[$0].map { .address(SiteAddress($0)) } })
    }
  }

  /// Stands before the paths of style sheets that not all pages have.
  static let pageStyles = "assets/pages/"
  /// The style sheet of all forms to print.
  static let formStyle = pageStyles + "print.css"

  /// The posters of the months of a page's period.
  mutating func addPosterNames(to names: inout NameSet<PageView>) {
    table.add(
      "posters", .list(of: .object(link.shape)),
      "The posters of the months of the period, if there are any.", zh: "这一期间各月的海报（有的话）。",
      to: &names
    ) { .list($0.posters) }
  }

  /// What the poster of a month shows.
  mutating func addMonthNames(to names: inout NameSet<PageView>) {
    table.add("month", .text, "The month: March 2026.", zh: "月份：2026年3月。", to: &names) {
      .text($0.month)
    }
    addMonthList("activities", Activity.kind, "What was held.", zh: "举行了的活动。", to: &names) {
      $0.activities
    }
    addMonthList(
      "honours", Honour.kind, "The honours that were given.", zh: "授予的荣誉。", to: &names
    ) { $0.honours }
    addMonthList(
      "projects", Project.kind, "The projects that began, ended or met a milestone.",
      zh: "开工、完工或者完成了节点的项目。", to: &names
    ) { $0.projects }
  }

  private mutating func addMonthList(
    _ name: String, _ kind: RecordKind, _ english: String, zh chinese: String,
    to names: inout NameSet<PageView>, _ records: @escaping @Sendable (MonthForm) -> [Int32]
  ) {
    let shape = kinds.index(name: kind.name).map { self.records[$0].shape } ?? anyRecord.shape
    table.add(name, .list(of: .object(shape)), english, zh: chinese, to: &names) { view in
      guard case .month(let form) = view.page.content else { return .list([]) }
      return .list(records(form).map { view.stage.record(Int($0), view.language) })
    }
  }

  /// The form to print of a record, and whether the record may be printed at all.
  mutating func addFormName(to names: inout NameSet<RecordView>) {
    table.add(
      "printPage", .address,
      "What can be printed of the record, a certificate or a poster, if there is one.",
      zh: "这条记录的印刷页（证书或海报），有的话。", optional: true, to: &names
    ) { view in
      view.stage.plan.forms.has(view.index)
        ? .address(SiteAddress(view.stage.plan.addresses.form(view.index, view.language))) : .absent
    }
    table.add(
      "isKeptFromPrint", .flag,
      "Whether the record is of, names or mentions somebody who has not agreed to appear in print.",
      zh: "这条记录是否写到没有同意出现在印刷品上的人。", to: &names
    ) { view in .flag(!view.stage.plan.forms.reach.holdsAll(of: view.index)) }
  }
}
