import GazetteTemplates

extension Stage {
  /// A field's value as templates see it.
  func value(_ value: FieldValue, of type: FieldType, _ language: Int) -> TemplateValue {
    switch value {
    case .text(let text): .text(text)
    case .markdown(let text): .markup(markup(text, language))
    case .when(let when): self.when(when, language)
    case .flag(let flag): .flag(flag)
    case .choice(let choice):
      .object(ChoiceView(stage: self, choice: choice, language: language))
    case .record(let index):
      type.referencesOneKind ? record(index, language) : anyRecord(index, language)
    case .list(let elements):
      .list(elements.map { self.value($0.value, of: type.element, language) })
    case .group(let group): .object(GroupView(stage: self, group: group, language: language))
    case .path(let path): file(path, isShown: type.isImage)
    case .link(let link): WebAddress(link).map { .url($0) } ?? .absent
    case .target(let target):
      switch self.target(target, language) {
      case .address(let address): .address(address)
      case .url(let url): .url(url)
      default: .absent
      }
    case .year, .period, .count, .number, .money: .text(plainText(value, language))
    case .name: .absent
    }
  }

  /// A picture, or the address of a file.
  private func file(_ path: String, isShown: Bool) -> TemplateValue {
    if isShown {
      return photos[path].map { .object(ImageView(stage: self, photo: $0)) } ?? .absent
    }
    return .address(address(ofFile: path))
  }

  /// Where a file of Content is published; of a picture, the widest that is made of it.
  private func address(ofFile path: String) -> SiteAddress {
    SiteAddress(photos[path]?.files.last?.address ?? Addresses.asset(path))
  }

  func when(_ when: When, _ language: Int) -> TemplateValue {
    .object(WhenView(stage: self, when: when, language: language))
  }

  /// A value as plain words, for facts and figures.
  func plainText(_ value: FieldValue, _ language: Int) -> String {
    let tag = site.languages[language]
    switch value {
    case .text(let text), .link(let text): return text
    case .path: return ""
    case .target(let target): return title(of: target, language)
    case .markdown(let text): return text.document.excerpt
    case .when(let when):
      let day = texts[language].dates.long(when.day)
      return when.time.map { day + " " + $0 } ?? day
    case .year(let year): return String(year)
    case .period(let period): return texts[language].dates.period(period)
    case .count(let count): return Decimal.grouped(count)
    case .number(let number): return number.description
    case .money(let money): return MoneyWriter(language: tag).text(money)
    case .flag(let flag): return texts[language][flag ? "yes" : "no"]
    case .choice(let choice): return choice.label.text(in: tag)
    case .record(let index): return title(of: index, in: language)
    case .name(let name): return name.id
    case .list(let elements):
      return elements.map { plainText($0.value, language) }
        .joined(separator: texts[language]["list-separator"])
    case .group(let group):
      return group.entries.compactMap { entry in
        // Where a file stands in Content is nobody's business.
        if case .path = entry.content.value { return nil }
        let field = group.declaration.fields[entry.slot]
        let text = plainText(entry.content.value, language) + field.type.unitSign
        return field.label.text(in: tag) + texts[language]["label-separator"] + text
      }.joined(separator: texts[language]["part-separator"])
    }
  }

  /// A text of a record with its links as the pages of a language have them.
  func markup(_ text: RichText, _ language: Int) -> Markup {
    let document = text.document
    var insertions: [Markup.Insertion] = []
    insertions.reserveCapacity(text.targets.count)
    // By index: to copy a link only to look at its offset would cost reference counts.
    let links = document.insertions
    for index in text.targets.indices {
      if links[index].kind == .image {
        if case .asset(let path) = text.targets[index], let photo = photos[path] {
          insertions += photo.insertions(source: links[index].source, image: links[index].offset)
        }
      } else if let target = target(text.targets[index], language) {
        insertions.append(Markup.Insertion(at: links[index].offset, "href", target))
      }
    }
    return Markup(document.html, insertions: insertions)
  }

  /// What a link in a field is called.
  private func title(of target: LinkTarget, _ language: Int) -> String {
    switch target {
    case .record(let index, _): title(of: index, in: language)
    case .list(let kind): site.kinds.kinds[kind].plural.text(in: site.languages[language])
    case .home: texts[language]["home"]
    case .asset(let path): path.parts(at: "/").last ?? path
    case .url(let url): url
    case .fragment, .nowhere: ""
    }
  }

  func target(_ target: LinkTarget, _ language: Int) -> Markup.Insertion.Target? {
    switch target {
    case .record(let index, let fragment):
      .address(address(of: index, fragment: fragment, language))
    case .list(let kind): listIfAny(kind, language).map { .address($0) }
    case .home: .address(SiteAddress(plan.addresses.home(language)))
    case .asset(let path): .address(address(ofFile: path))
    case .fragment(let id): .address(SiteAddress("", fragment: id))
    case .url(let url): WebAddress(url).map { .url($0) }
    case .nowhere: nil
    }
  }

  /// Where a record is shown, or a heading of its page.
  private func address(of index: Int, fragment: String?, _ language: Int) -> SiteAddress {
    let place = lines[language][index].address
    return fragment.map { SiteAddress(place.path, fragment: $0) } ?? place
  }

  /// The first page of a list that the plan has.
  func listAddress(_ kind: Int, _ scope: ListScope, _ language: Int) -> SiteAddress {
    SiteAddress(plan.addresses.list(kind, scope, plan.tags, language) + ".html")
  }

  /// The list of a kind; nil where there are no records and so no list.
  func listIfAny(_ kind: Int, _ language: Int) -> SiteAddress? {
    site.ranges[kind].isEmpty || !site.kinds.kinds[kind].hasList
      ? nil : shared[language].lists[kind]
  }

  func kindIndex(of record: Int) -> Int { site.kindIndex(of: record) }
}

extension FactView {
  /// The values of the fact, as texts with a link where one leads to a record.
  var values: [TemplateValue] {
    let elements: [FieldValue] =
      if case .list(let values) = content { values.map(\.value) } else { [content] }
    return elements.map { value in
      let target: SiteAddress? =
        switch value {
        case .record(let index): stage.lines[language][index].address
        case .target(let target):
          if case .address(let address) = stage.target(target, language) { address } else { nil }
        default: nil
        }
      let text = stage.plainText(value, language) + field.type.unitSign
      return .object(ValueView(stage: stage, title: text, target: target))
    }
  }
}

extension FieldType {
  fileprivate var element: FieldType {
    if case .list(let element) = self { element } else { self }
  }

  fileprivate var referencesOneKind: Bool { referencedKinds.count == 1 }

  fileprivate var isImage: Bool { if case .image = self { true } else { false } }

  /// What stands behind a number of this type.
  fileprivate var unitSign: String { if case .percent = self { "%" } else { "" } }
}
