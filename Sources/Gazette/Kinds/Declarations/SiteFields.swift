/// The fields of `site.yml` (schema.org Organization).
package enum SiteFields {
  package static let name = Key<String>("name")
  package static let shortName = Key<String>("shortName")
  package static let tagline = Key<String>("tagline")
  package static let address = Key<String>("address")
  package static let languages = Key<[String]>("languages")
  package static let timeZone = Key<String>("timeZone")
  package static let contact = Key<FieldSet>("contact")
  package static let objections = Key<FieldSet>("objections")
  static let publicEmails = Key<[String]>("publicEmails")
  static let logo = Key<String>("logo")
  package static let licence = Key<String>("licence")
  package static let menu = Key<[FieldSet]>("menu")
  package static let themeColor = Key<String>("themeColor")
  static let honourColor = Key<String>("honourColor")
  package static let thresholds = Key<FieldSet>("thresholds")
  package static let pageSize = Key<Int>("pageSize")
  static let search = Key<Bool>("search")
  static let print = Key<Bool>("print")
  package static let openness = Key<FieldSet>("openness")
  package static let tags = Key<[FieldSet]>("tags")

  package static let fields = FieldList([
    Field(name, .text, .required, "Name", zh: "名称"),
    Field(shortName, .text, "Short name", zh: "简称"),
    Field(tagline, .text, "One line", zh: "一句话介绍"),
    Field(
      address, .link, "Address", zh: "网址",
      summary: Label(
        "Where the site will stand, such as https://example.org/; feeds and the sitemap need it.",
        zh: "网站将来的网址，例如 https://example.org/；订阅源和站点地图要用到。")),
    Field(languages, .list(.language), .required, "Languages", zh: "语言"),
    Field(timeZone, .timeZone, .required, "Time zone", zh: "时区"),
    Field("fiscalYearStart", .count, "First month of the fiscal year", zh: "财年起始月"),
    Field("registrationNumber", .text, "Registration number", zh: "统一社会信用代码"),
    Field(contact, .group(Contact.fields), .required, "Contact", zh: "联系方式"),
    Field(objections, .group(Objections.fields), .required, "Objections", zh: "异议渠道"),
    Field(
      publicEmails, .list(.text), "E-mail addresses that may be shown", zh: "可以公开的邮箱",
      summary: Label(
        "Beside those of the contact; any other address is a warning.",
        zh: "联系方式以外还可以公开的邮箱；其他邮箱出现时会提醒。")),
    Field(
      logo, .image(.small), "Logo", zh: "标志",
      summary: Label(
        "A picture that stands beside the name of the site.", zh: "放在网站名称旁边的图片。")),
    Field(licence, .text, .required, "Licence", zh: "许可"),
    Field(menu, .list(.group(MenuItem.fields)), "Menu", zh: "菜单"),
    Field(
      themeColor, .color, "Theme colour", zh: "主题色",
      summary: Label(
        "The one strong colour of the pages, '#b3261e' if not set; texts are kept readable in any.",
        zh: "页面唯一的主色，不写就是 '#b3261e'；用什么颜色，文字都保证看得清。")),
    Field(
      honourColor, .color, "Colour of honours", zh: "荣誉色",
      summary: Label(
        "What honours are set in, and nothing else; gold, '#a67c1e', if not set.",
        zh: "只用在荣誉上的颜色，不写就是金色 '#a67c1e'。")),
    Field(thresholds, .group(Thresholds.fields), "Thresholds", zh: "统计门槛"),
    Field(pageSize, .count, "Records on a list page", zh: "每页条数"),
    Field(
      search, .flag, "Search", zh: "搜索",
      summary: Label(
        "Whether readers can search the site; yes if not set.", zh: "是否提供搜索页，不写就是提供。")),
    Field(
      print, .flag, "Forms to print", zh: "印刷页",
      summary: Label(
        "Whether there are certificates and posters to print; yes if not set.",
        zh: "是否提供可以打印的证书和海报，不写就是提供。")),
    Field(openness, .group(Openness.fields), "Openness", zh: "党务村务公开"),
    Field(
      tags, .list(.group(SiteTitle.fields)), "Titles of tags", zh: "标签名称",
      summary: Label(
        "In site.en.yml: how the English pages call a tag.",
        zh: "写在 site.en.yml 里，就是英文页面上的标签名称。")),
  ])
}

/// How to reach the organisation.
package enum Contact {
  package static let officePhone = Key<String>("officePhone")
  package static let email = Key<String>("email")
  package static let address = Key<String>("address")
  package static let hours = Key<String>("hours")

  static let fields = FieldList([
    Field(officePhone, .text, "Office telephone", zh: "办公电话"),
    Field(email, .text, "E-mail", zh: "电子邮箱"),
    Field(address, .text, "Address", zh: "地址"),
    Field(hours, .text, "Hours", zh: "办公时间"),
  ])
}

/// How readers object to what the site says.
package enum Objections {
  package static let how = Key<String>("how")

  static let fields = FieldList([
    Field(how, .text, .required, "How to object", zh: "如何提出异议")
  ])
}

/// An entry of the menu.
package enum MenuItem {
  package static let title = Key<String>("title")
  package static let link = Key<String>("link")

  static let fields = FieldList([
    Field(title, .text, .required, "Title", zh: "名称"),
    Field(link, .link, .required, "Link", zh: "链接"),
  ])
}

/// The numbers that rules of reporting depend on.
enum Thresholds {
  static let smallCell = Key<Int>("smallCell")
  static let onTimeDays = Key<Int>("onTimeDays")
  static let aidNoticeDays = Key<Int>("aidNoticeDays")

  static let fields = FieldList([
    Field(smallCell, .count, "Smallest count that is shown", zh: "小单元格门槛"),
    Field(onTimeDays, .count, "Days to study a policy", zh: "及时学习天数"),
    Field(
      aidNoticeDays, .count, "Days that a notice of aid stays", zh: "救助公示保留天数",
      summary: Label(
        "For how many days a notice of aid is shown after it has closed; 90 if not set.",
        zh: "救助类公示结束以后再显示多少天；不写就是 90 天。")),
  ])
}
