import GazetteTemplates

/// A record as a thing of schema.org, by its kind; a page where no type fits.
struct RecordThing {
  let stage: Stage
  let index: Int
  let language: Int

  init(_ stage: Stage, _ index: Int, _ language: Int) {
    (self.stage, self.index, self.language) = (stage, index, language)
  }

  var record: Record { stage.site.records[index] }
  var tag: String { stage.site.languages[language] }

  var thing: Thing {
    switch record.kind.name {
    case Activity.kind.name: activity
    case Campaign.kind.name: campaign
    case Member.kind.name: member
    case Unit.kind.name: unit
    case Post.kind.name: post
    case Honour.kind.name: honour
    case HonourType.kind.name: named("DefinedTerm")
    case Project.kind.name: project
    case Service.kind.name: service
    case Policy.kind.name: policy
    case Notice.kind.name: notice
    case Case.kind.name: answered
    case Bulletin.kind.name: bulletin
    default: work("WebPage")
    }
  }
}

extension RecordThing {
  /// The record under a type, with what every record shows.
  func named(_ type: String) -> Thing {
    var thing = Thing(type)
    thing.add("name", stage.title(of: index, in: language))
    thing.add("description", stage.lines[language][index].excerpt)
    thing.add("url", stage.url(stage.lines[language][index].address))
    thing.add("image", cover)
    return thing
  }

  /// The same for something that is written, and published by the organisation.
  func work(_ type: String) -> Thing {
    var thing = named(type)
    thing.add("inLanguage", record.foreignLanguage(on: tag) ?? tag)
    thing.add("isPartOf", Thing("WebSite", id: stage.websiteID))
    thing.add("publisher", stage.organisation(language))
    return thing
  }

  /// The first picture, as JPEG.
  private var cover: String? {
    let photo = record.field(Common.photos, in: tag)?.first ?? record.fields[Member.photo]
    return photo?[Photo.file].flatMap { stage.photos[$0] }.flatMap {
      stage.url($0.fallback.address)
    }
  }

  /// What a field says, in plain words; of a long text the beginning.
  func text(_ field: String) -> String? {
    let value = record.translation(tag)?.fields[field]?.value ?? record.fields[field]?.value
    return value.map { Excerpt.shortened(stage.plainText($0, language), to: 200) }
  }

  /// What a field says in several texts.
  func texts(_ field: String) -> [String] {
    record.field(Key<[String]>(field), in: tag) ?? []
  }

  /// The day or moment of a field.
  func moment(_ key: Key<When>) -> String? { record.fields[key].map(timestamp) }

  func timestamp(_ when: When) -> String { stage.site.settings.zone.timestamp(when) }

  /// The record that a field names, if it can be told of: nothing of a person who is not named.
  func reference(_ field: String) -> Int? {
    guard let other = record.fields[Key<RecordIndex>(field)]?.value,
      stage.data.holds(other), !stage.site.records[other].isUnnamed
    else { return nil }
    return other
  }

  /// Another record by its name and address.
  func mention(_ other: Int?, as type: String) -> Thing? {
    guard let other else { return nil }
    var thing = Thing(type)
    thing.add("name", stage.title(of: other, in: language))
    thing.add("url", stage.url(stage.lines[language][other].address))
    return thing
  }

  /// A place that is only known by what it is called.
  func place(_ field: String) -> Thing? { called(text(field), "Place") }

  /// A thing that is only known by what it is called.
  func called(_ name: String?, _ type: String) -> Thing? {
    guard let name else { return nil }
    var thing = Thing(type)
    thing.add("name", name)
    return thing
  }
}
