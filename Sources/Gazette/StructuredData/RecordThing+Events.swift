extension RecordThing {
  /// An event, educational where people learn.
  var activity: Thing {
    let isLearning = ["study", "training"].contains(record.fields[Activity.type]?.code)
    var thing = named(isLearning ? "EducationEvent" : "Event")
    thing.add("startDate", moment(Activity.start))
    thing.add("endDate", moment(Activity.end))
    thing.add("eventStatus", "https://schema.org/" + eventStatus)
    thing.add("location", place("place"))
    thing.add(
      "organizer",
      mention(reference("organiser"), as: "Organization") ?? stage.organisation(language))
    thing.add("superEvent", mention(reference("campaign"), as: "EventSeries"))
    thing.add("inLanguage", record.foreignLanguage(on: tag) ?? tag)
    return thing
  }

  /// What schema.org calls the status; one that was held took place as scheduled.
  private var eventStatus: String {
    switch record.fields[Activity.status]?.code {
    case "postponed": "EventPostponed"
    case "cancelled": "EventCancelled"
    default: "EventScheduled"
    }
  }

  /// Many activities towards one aim.
  var campaign: Thing {
    var thing = named("EventSeries")
    thing.add("startDate", moment(Campaign.start))
    thing.add("endDate", moment(Campaign.end))
    thing.add("organizer", stage.organisation(language))
    thing.add("superEvent", mention(reference("parent"), as: "EventSeries"))
    return thing
  }
}
