extension RecordThing {
  /// A project, with who answers for it and who pays.
  var project: Thing {
    var thing = named("Project")
    thing.add("foundingDate", moment(Project.start))
    thing.add("dissolutionDate", moment(Project.end))
    thing.add("location", place("place"))
    thing.add("parentOrganization", mention(reference("owner"), as: "Organization"))
    let funding = record.field(Project.funding, in: tag) ?? []
    thing.add("funding", funding.compactMap(grant))
    return thing
  }

  /// Money that somebody gives to a project: what came in, else what was promised.
  private func grant(_ funding: FieldSet) -> Thing? {
    guard let money = funding[Funding.received] ?? funding[Funding.pledged] else { return nil }
    var grant = Thing("MonetaryGrant")
    grant.add("funder", called(funding[Funding.source], "Organization"))
    grant.add("amount", amount(money))
    return grant
  }

  private func amount(_ money: Money) -> Thing {
    var thing = Thing("MonetaryAmount")
    thing.add("currency", money.currency)
    thing.add("value", number: money.amount)
    return thing
  }

  /// What people can ask the organisation for.
  var service: Thing {
    var thing = named("GovernmentService")
    thing.add("provider", stage.organisation(language))
    thing.add("audience", audience)
    thing.add("availableChannel", channel)
    return thing
  }

  private var audience: Thing? {
    guard let words = text("audience") else { return nil }
    var thing = Thing("Audience")
    thing.add("audienceType", words)
    return thing
  }

  /// Where the service is to be had.
  private var channel: Thing? {
    guard let place = place("place") else { return nil }
    var thing = Thing("ServiceChannel")
    thing.add("serviceLocation", place)
    return thing
  }

  /// A policy by the document that sets it out.
  var policy: Thing {
    var thing = work("Legislation")
    thing.add("legislationIdentifier", text("number"))
    thing.add("legislationDate", moment(Policy.issued))
    thing.add("legislationPassedBy", called(text("issuer"), "Organization"))
    if case .link(let link)? = record.fields["link"]?.value { thing.add("sameAs", link) }
    return thing
  }

  /// An issue of the organisation's bulletin.
  var bulletin: Thing {
    var thing = work("PublicationIssue")
    thing.add("issueNumber", record.fields[Bulletin.issue].map(String.init))
    thing.add("datePublished", moment(Bulletin.issued))
    return thing
  }
}
