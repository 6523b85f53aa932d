import GazetteText
import GazetteTemplates

extension CatalogueBuilder {
  mutating func declareSiteNames() {
    for key in [SiteFields.name, SiteFields.licence] { addSiteText(key, optional: false) }
    for key in [SiteFields.shortName, SiteFields.tagline] { addSiteText(key, optional: true) }
    table.add(
      "url", .url, "The absolute address of the site, where one is set.", zh: "网站的完整网址（如果设置了）。",
      optional: true, to: &site
    ) { view in
      view.site.settings.address.flatMap { WebAddress($0) }.map { .url($0) } ?? .absent
    }
    table.add("themeColor", .text, "The colour of the theme.", zh: "主题色。", to: &site) {
      .text($0.site.settings.themeColor)
    }
    table.add("home", .address, "The home page.", zh: "首页。", to: &site) {
      .address(SiteAddress($0.addresses.home($0.language)))
    }
    table.add(
      "feed", .address, "The feed of what is new, where the site has an address.",
      zh: "更新订阅（设置了网址才有）。", optional: true, to: &site
    ) { view in
      view.site.settings.address == nil
        ? .absent : .address(SiteAddress(view.addresses.feed(view.language)))
    }
    for key in [Contact.officePhone, Contact.email, Contact.address, Contact.hours] {
      table.add(
        "contact-" + key.name, .text, optional: true, about: Contact.fields.about(key), to: &site
      ) { view in
        .optional(view.setting(SiteFields.contact)?[key])
      }
    }
    table.add(
      "mail", .url, "A link for writing to the office.", zh: "给办公室写电子邮件的链接。", optional: true,
      to: &site
    ) { view in
      view.setting(SiteFields.contact)?[Contact.email].flatMap { WebAddress("mailto:" + $0) }
        .map { .url($0) } ?? .absent
    }
    table.add(
      "objections", .text, "How readers object to what the site says.", zh: "读者怎样提出异议。", to: &site
    ) { view in
      .text(view.setting(SiteFields.objections)?[Objections.how] ?? "")
    }
  }

  private mutating func addSiteText(_ key: Key<String>, optional: Bool) {
    table.add(key.name, .text, optional: optional, about: SiteFields.fields.about(key), to: &site) {
      .optional($0.setting(key))
    }
  }
}

extension SiteView {
  fileprivate func setting<Value>(_ key: Key<Value>) -> Value? {
    site.settings.value(key, in: site.languages[language])
  }
}
