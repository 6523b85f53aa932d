import GazetteTemplates

extension PageView {
  /// The page itself; of a form to print, the page that tells more.
  var readPage: String {
    let addresses = stage.plan.addresses
    switch page.content {
    case .form(let index): return addresses.record(index, language)
    case .month(let form):
      return stage.plan.years.contains(form.period.year)
        ? addresses.numbers(form.period.year, language) : addresses.home(language)
    default: return page.address
    }
  }

  /// The month of a poster: March 2026.
  var month: String {
    guard case .month(let form) = page.content else { return "" }
    return text.dates.period(form.period)
  }

  /// Links to the posters of the months of the page's period, the first month first.
  var posters: [TemplateValue] {
    guard let days = report?.days else { return [] }
    return stage.plan.forms.months.reversed().filter { days.contains($0.period.firstDay) }
      .map { form in
        stage.link(
          text.dates.period(form.period),
          SiteAddress(stage.plan.addresses.month(form.period, language)))
      }
  }

  /// The way from the home page to the one that tells more than a form does.
  func breadcrumbs(of form: PageContent, from home: Crumb) -> [Crumb] {
    switch form {
    case .form(let index):
      let list = stage.listIfAny(stage.kindIndex(of: index), language).map {
        Crumb(title: stage.site.records[index].kind.plural.text(in: tag), target: $0)
      }
      let record = Crumb(title: stage.title(of: index, in: language), target: SiteAddress(readPage))
      return [home, list, record].compactMap(\.self)
    case .month(let form) where stage.plan.years.contains(form.period.year):
      let year = text.filled("year-in-numbers", ["year": String(form.period.year)])
      return [home, Crumb(title: year, target: SiteAddress(readPage))]
    default: return [home]
    }
  }
}
