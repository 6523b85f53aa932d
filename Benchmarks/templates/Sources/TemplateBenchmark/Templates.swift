/// The page that both engines show: texts to be escaped, names within names, sections, inverted
/// sections and a partial for each of the records.
enum Templates {
  static let page = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <title>{{title}} – {{site.name}}</title>
    {{#description}}
    <meta name="description" content="{{description}}">
    {{/description}}
    </head>
    <body>
    <h1>{{title}}</h1>
    {{#author}}
    <p>{{name}}, {{unit.title}}{{#role}} ({{role}}){{/role}}</p>
    {{/author}}
    {{^closed}}
    <p>{{text.open}}</p>
    {{/closed}}
    <ul>
    {{#records}}
    {{> record}}
    {{/records}}
    </ul>
    <footer>
    <p>{{text.contact}}: {{site.name}}, {{site.contact.phone}}, {{site.contact.mail}}</p>
    {{^closed}}<p>{{text.reply}}</p>{{/closed}}
    <p>{{title}}, {{author.name}}, {{author.unit.title}} ({{text.licence}} {{site.licence}})</p>
    </footer>
    </body>
    </html>

    """

  static let record = """
    <li>
    <a href="{{href}}" title="{{title}}">{{title}}</a>
    {{#place}}<span>{{place}}</span>{{/place}}{{^place}}<em>{{text.nowhere}}</em>{{/place}}
    </li>

    """

  /// The tags that are carried out for a page with so many records; a section counts once. Of a
  /// place and the words for none, a record shows one.
  static func tags(records: Int) -> Int {
    count(page) + records * (count(record) - 1)
  }

  private static func count(_ template: String) -> Int {
    template.split(separator: "{{", omittingEmptySubsequences: false)
      .dropFirst().count { !$0.hasPrefix("/") }
  }
}
