extension RecordThing {
  /// A person, with the honours that are given to them if they agreed that awards are shown.
  var member: Thing {
    var thing = named("Person")
    thing.add("jobTitle", text("role"))
    thing.add("memberOf", mention(reference("unit"), as: "Organization"))
    if record.agrees(to: "award") { thing.add("award", texts: awards) }
    return thing
  }

  /// A part of the organisation.
  var unit: Thing {
    var thing = named("Organization")
    thing.add("foundingDate", moment(Unit.founded))
    thing.add(
      "parentOrganization",
      mention(reference("parent"), as: "Organization") ?? stage.organisation(language))
    return thing
  }

  /// An office: what is done in it, and where it belongs.
  var post: Thing {
    var thing = named("OrganizationRole")
    thing.add("roleName", stage.title(of: index, in: language))
    thing.add("startDate", moment(Post.since))
    thing.add("endDate", moment(Post.until))
    return thing
  }

  /// A page about who was honoured, and for what; schema.org knows no award of its own.
  var honour: Thing {
    var thing = work("WebPage")
    thing.add("datePublished", moment(Honour.date))
    guard let receiver = reference("to") else { return thing }
    let type =
      switch stage.site.records[receiver].kind.name {
      case Member.kind.name: "Person"
      case Unit.kind.name: "Organization"
      default: "Project"
      }
    var about = mention(receiver, as: type)
    if record.fields["revoked"] == nil { about?.add("award", title(of: index)) }
    thing.add("about", about)
    return thing
  }

  /// The titles of the honours that were given to this record and not taken back.
  private var awards: [String] {
    stage.site.referrers[index].compactMap { other in
      let honour = stage.site.records[Int(other)]
      guard honour.kind.name == Honour.kind.name, honour.fields["revoked"] == nil,
        honour.fields[Honour.to]?.value == index
      else { return nil }
      return title(of: Int(other))
    }
  }

  /// What an honour is called, with its year.
  private func title(of honour: Int) -> String? {
    let fields = stage.site.records[honour].fields
    guard let type = fields[Honour.type]?.value else { return nil }
    let name = stage.title(of: type, in: language)
    return fields[Honour.year].map { name + " (\($0))" } ?? name
  }
}
