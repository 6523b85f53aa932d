import GazetteTemplates

extension CatalogueBuilder {
  mutating func declareSmallNames() {
    table.add("iso", .text, to: &when) { .text($0.when.description) }
    table.add("long", .text, to: &when) { .text($0.format.long($0.when.day)) }
    table.add("short", .text, to: &when) { .text($0.format.short($0.when.day)) }
    table.add("time", .text, optional: true, to: &when) { .optional($0.when.time) }
    table.add("year", .text, to: &when) { .text(String($0.when.day.year)) }
    table.add("month", .text, to: &when) { .text($0.format.month($0.when.day)) }
    table.add("monthShort", .text, to: &when) { .text($0.format.monthShort($0.when.day)) }
    table.add("day", .text, to: &when) { .text(String($0.when.day.components.day)) }
    table.add("weekday", .text, to: &when) { .text($0.format.weekday($0.when.day)) }

    table.add("code", .text, to: &choice) { .text($0.choice.code) }
    table.add("label", .text, to: &choice) {
      .text($0.choice.label.text(in: $0.stage.site.languages[$0.language]))
    }

    table.add("title", .text, to: &link) { .text($0.title) }
    table.add("href", .address, to: &link) { .address($0.target) }
    table.add("count", .text, to: &link) { .text($0.count.map(Decimal.grouped) ?? "") }
    table.add("current", .flag, to: &link) { .flag($0.isCurrent) }
    table.add("code", .text, to: &link) { .text($0.code ?? "") }

    table.add("title", .text, to: &value) { .text($0.title) }
    table.add("href", .address, optional: true, to: &value) {
      $0.target.map { .address($0) } ?? .absent
    }

    table.add("src", .address, to: &image) { .address(SiteAddress(Addresses.asset($0.path))) }
    table.add("width", .text, optional: true, to: &image) { view in
      .optional(view.stage.images[view.path].map { String($0.width) })
    }
    table.add("height", .text, optional: true, to: &image) { view in
      .optional(view.stage.images[view.path].map { String($0.height) })
    }

    table.add("label", .text, to: &fact) {
      .text($0.field.label.text(in: $0.stage.site.languages[$0.language]))
    }
    table.add("name", .text, to: &fact) { .text($0.field.name) }
    table.add("values", .list(of: .object(value.shape)), to: &fact) { .list($0.values) }

    table.add("title", .text, to: &recordGroup) { .text($0.title) }
    table.add("code", .text, to: &recordGroup) { .text($0.code) }
    table.add("href", .address, optional: true, to: &recordGroup) {
      $0.href.map { .address($0) } ?? .absent
    }
    table.add("total", .text, to: &recordGroup) { .text(Decimal.grouped($0.records.count)) }
    table.add("records", .list(of: .object(anyRecord.shape)), to: &recordGroup) { view in
      .list(view.records.map { view.stage.anyRecord(Int($0), view.language) })
    }

    for (index, key) in textKeys.enumerated() {
      table.add(key, .text, to: &text) { .text($0.text.texts[index]) }
    }
  }

  mutating func declareSiteNames() {
    for key in [SiteFields.name, SiteFields.licence] { addSiteText(key, optional: false) }
    for key in [SiteFields.shortName, SiteFields.tagline] { addSiteText(key, optional: true) }
    table.add("url", .url, optional: true, to: &site) { view in
      view.site.settings.address.flatMap { WebAddress($0) }.map { .url($0) } ?? .absent
    }
    table.add("home", .address, to: &site) {
      .address(SiteAddress($0.addresses.home($0.language)))
    }
    table.add("feed", .address, optional: true, to: &site) { view in
      view.site.settings.address == nil
        ? .absent : .address(SiteAddress(view.addresses.feed(view.language)))
    }
    for key in [Contact.officePhone, Contact.email, Contact.address, Contact.hours] {
      table.add("contact-" + key.name, .text, optional: true, to: &site) { view in
        .optional(view.setting(SiteFields.contact)?[key])
      }
    }
    table.add("mail", .url, optional: true, to: &site) { view in
      view.setting(SiteFields.contact)?[Contact.email].flatMap { WebAddress("mailto:" + $0) }
        .map { .url($0) } ?? .absent
    }
    table.add("objections", .text, to: &site) { view in
      .text(view.setting(SiteFields.objections)?[Objections.how] ?? "")
    }
  }

  private mutating func addSiteText(_ key: Key<String>, optional: Bool) {
    table.add(key.name, .text, optional: optional, to: &site) { .optional($0.setting(key)) }
  }
}

extension SiteView {
  fileprivate func setting<Value>(_ key: Key<Value>) -> Value? {
    site.settings.value(key, in: site.languages[language])
  }
}

extension TemplateValue {
  /// A text, or absence.
  static func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .absent }
}
