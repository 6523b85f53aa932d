extension StructuredData {
  /// The site as a whole.
  var website: Thing {
    var thing = Thing("WebSite", id: stage.websiteID)
    thing.add("name", view.siteName)
    thing.add("alternateName", setting(SiteFields.shortName))
    thing.add("description", setting(SiteFields.tagline))
    thing.add("url", stage.url(view.page.address))
    thing.add("inLanguage", tag)
    thing.add("license", setting(SiteFields.licence))
    thing.add("publisher", Thing("Organization", id: stage.organisationID))
    thing.add("potentialAction", searchAction)
    return thing
  }

  /// How the site is searched: the search page with the words in its address, where the site has one.
  private var searchAction: Thing? {
    guard site.settings.hasSearch else { return nil }
    return stage.url(stage.plan.addresses.search(language)).map { search in
      var target = Thing("EntryPoint")
      target.add("urlTemplate", search + "?q={search_term_string}")
      var action = Thing("SearchAction")
      action.add("target", target)
      action.add("query-input", "required name=search_term_string")
      return action
    }
  }

  /// The organisation, with what the contact panel of every page says.
  var organisation: Thing {
    let contact = setting(SiteFields.contact)
    var thing = stage.organisation(language)
    thing.add("alternateName", setting(SiteFields.shortName))
    thing.add("url", stage.url(view.page.address))
    thing.add("logo", stage.logo(language).flatMap { stage.url($0.fallback.address) })
    thing.add("telephone", contact?[Contact.officePhone])
    thing.add("email", contact?[Contact.email])
    thing.add("address", contact?[Contact.address])
    return thing
  }

  private func setting<Value>(_ key: Key<Value>) -> Value? {
    site.settings.value(key, in: tag)
  }
}
