import GazetteText

/// Finds addresses that two pages or files would share, and addresses that no server can hold.
///
/// Letter case and Unicode form do not count: many file systems take them for the same.
struct AddressCheck {
  let site: Site

  func faults(_ pages: [PlannedPage], _ assets: [PlannedAsset]) -> [Diagnostic] {
    // The content of pages by their places; those of assets are behind them.
    var seen: [String: Int] = [:]
    seen.reserveCapacity(pages.count + assets.count)
    var diagnostics: [Diagnostic] = []
    for (place, page) in pages.enumerated() {
      if case .redirect(let index) = page.content, !Self.isSafe(page.address) {
        diagnostics.append(unsafe(page.address, site.records[index]))
        continue
      }
      if let other = seen.updateValue(place, forKey: IDKey.of(page.address)) {
        diagnostics.append(duplicate(page.address, page.content, pages[other].content))
      }
    }
    for asset in assets {
      if let other = seen.updateValue(pages.count, forKey: IDKey.of(asset.address)) {
        let content = other < pages.count ? pages[other].content : nil
        diagnostics.append(duplicate(asset.address, nil, content))
      }
    }
    return diagnostics
  }

  private static func isSafe(_ address: String) -> Bool {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    return address.hasSuffix(".html") && address.utf8.count <= PathCheck.longestAddress
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && part.utf8.count <= PathCheck.longestComponent
          && !part.unicodeScalars.contains {
            $0.value < 32 || "\\:*?\"<>|%#".unicodeScalars.contains($0)
          }
      }
  }

  private func unsafe(_ address: String, _ record: Record) -> Diagnostic {
    record.fault(
      .error, "bad-address", at: Common.aliases,
      Phrase("'\(address)' is not an address of a page", zh: "“\(address)”不是网页的地址"),
      help: Phrase("write it as old/place.html", zh: "请写成 old/place.html 这样的形式"))
  }

  private func duplicate(
    _ address: String, _ content: PageContent?, _ other: PageContent?
  ) -> Diagnostic {
    let (first, second) = (content.flatMap(record), other.flatMap(record))
    let record = first ?? second
    let message = Phrase(
      "\(name(content).english) and \(name(other).english) would both be '\(address)'",
      zh: "\(name(content).chinese)和\(name(other).chinese)的网址都会是“\(address)”")
    let help =
      switch (first, second) {
      case (let own?, nil), (nil, let own?): renaming(own)
      default: Phrase("rename one of the two", zh: "请给其中一个改名")
      }
    guard let record else {
      return Diagnostic(.error, "duplicate-address", path: address, message, help: help)
    }
    var notes: [Diagnostic.Note] = []
    if first != nil, let second {
      notes.append(
        Diagnostic.Note(
          Phrase("the other one is here", zh: "另一个在这里"),
          at: SourceLocation(second.source, ByteRange(at: second.range.lower))))
    }
    return Diagnostic(
      .error, "duplicate-address", record.source, ByteRange(at: record.range.lower), message,
      help: help, notes: notes)
  }

  /// How to get a record out of the way of a page that the site has by itself.
  private func renaming(_ record: Record) -> Phrase {
    let name = record.id + "-" + record.kind.name
    return Phrase(
      "give the record another id, such as '\(name)': rename its file, or change it in the table; "
        + "where other records name it, write the new id",
      zh: "请给这条记录换一个代号，例如“\(name)”：给文件改名，或在表格里改；别的记录引用它的地方也要改")
  }

  private func record(_ content: PageContent) -> Record? {
    switch content {
    case .record(let index), .redirect(let index): site.records[index]
    default: nil
    }
  }

  private func name(_ content: PageContent?) -> Phrase {
    switch content {
    case .record(let index):
      Phrase("the record '\(site.records[index].name)'", zh: "记录“\(site.records[index].name)”")
    case .redirect(let index):
      Phrase(
        "an old address of '\(site.records[index].name)'", zh: "“\(site.records[index].name)”的旧地址")
    case .list(let list): name(of: list)
    case nil: Phrase("a file of Content", zh: "Content 里的文件")
    default: Phrase("a page that Gazette makes itself", zh: "Gazette 自动生成的页面")
    }
  }

  private func name(of list: ListPage) -> Phrase {
    let plural = site.kinds.kinds[list.kind].plural.phrase
    let page = list.slice.number > 1
    let (english, chinese): (String, String) =
      switch list.scope {
      case .all: ("", "")
      case .year(let year): (" of \(year)", "\(year) 年的")
      case .tag: (" of a tag", "按标签的")
      case .unit: (" of a unit", "按单位的")
      case .sector: (" of a sector", "按领域的")
      case .state: (" of a state", "按状态的")
      }
    return Phrase(
      (page ? "page \(list.slice.number) of " : "") + "the list '\(plural.english)'\(english)",
      zh: "\(chinese)列表“\(plural.chinese)”" + (page ? "第 \(list.slice.number) 页" : ""))
  }
}
