import GazetteTemplates

/// A day or moment in a language.
final class WhenView: TemplateObject {
  let stage: Stage
  let when: When
  let language: Int

  init(stage: Stage, when: When, language: Int) {
    (self.stage, self.when, self.language) = (stage, when, language)
  }

  var shape: ShapeID { stage.catalogue.when.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.when.value(at: slot, of: self) }

  var format: DateFormat { stage.texts[language].dates }
}

/// A choice in a language.
final class ChoiceView: TemplateObject {
  let stage: Stage
  let choice: Choice
  let language: Int

  init(stage: Stage, choice: Choice, language: Int) {
    (self.stage, self.choice, self.language) = (stage, choice, language)
  }

  var shape: ShapeID { stage.catalogue.choice.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.choice.value(at: slot, of: self) }
}

/// A link to a page of the site, perhaps with a count: a tag, a year, an entry of a menu.
final class LinkView: TemplateObject {
  let names: NameSet<LinkView>
  let title: String
  let target: SiteAddress
  let counted: CountedView?
  let isCurrent: Bool
  /// The language of the page behind the link, where that is the point of it.
  let code: String?
  /// The language of the title, where it is not the page's.
  let foreignLanguage: String?
  /// The name of the part of a list behind the link, where readers can filter the list by it.
  let filter: String?
  let identity: Int?

  init(
    names: NameSet<LinkView>, title: String, target: SiteAddress, counted: CountedView?,
    isCurrent: Bool, code: String? = nil, foreignLanguage: String? = nil, filter: String? = nil,
    identity: Int? = nil
  ) {
    (self.names, self.title, self.target) = (names, title, target)
    (self.counted, self.isCurrent) = (counted, isCurrent)
    (self.code, self.foreignLanguage) = (code, foreignLanguage)
    (self.filter, self.identity) = (filter, identity)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

/// The theme's texts that have a count in them, for one count.
final class CountedView: TemplateObject {
  let words: CountedWords
  let count: Int

  init(words: CountedWords, count: Int) { (self.words, self.count) = (words, count) }

  var shape: ShapeID { words.names.shape }
  func value(at slot: Int) -> TemplateValue { words.names.value(at: slot, of: self) }
}

/// The texts with a count in a language.
///
/// A class, because every link with a count holds them.
final class CountedWords: Sendable {
  let names: NameSet<CountedView>
  let text: LanguageText

  init(_ names: NameSet<CountedView>, _ text: LanguageText) {
    self.names = names
    self.text = text
  }
}

/// A value in words, with a link where it names a record.
final class ValueView: TemplateObject {
  let stage: Stage
  let title: String
  let target: SiteAddress?

  init(stage: Stage, title: String, target: SiteAddress?) {
    (self.stage, self.title, self.target) = (stage, title, target)
  }

  var shape: ShapeID { stage.catalogue.value.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.value.value(at: slot, of: self) }
}

/// The fields of a group within a record.
final class GroupView: TemplateObject {
  let stage: Stage
  let group: FieldSet
  let language: Int

  init(stage: Stage, group: FieldSet, language: Int) {
    (self.stage, self.group, self.language) = (stage, group, language)
  }

  private var names: NameSet<GroupView> { stage.catalogue.group(group.declaration) }
  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

/// One fact of a record: a field's label and its values as texts or links.
final class FactView: TemplateObject {
  let stage: Stage
  let field: Field
  let content: FieldValue
  let language: Int

  init(stage: Stage, field: Field, content: FieldValue, language: Int) {
    (self.stage, self.field, self.content, self.language) = (stage, field, content, language)
  }

  var shape: ShapeID { stage.catalogue.fact.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.fact.value(at: slot, of: self) }
}

/// A named group of records: related ones of a kind, those of a year or status.
final class RecordGroupView: TemplateObject {
  let stage: Stage
  let title: String
  let code: String
  let href: SiteAddress?
  let records: [Int32]
  let language: Int

  init(
    stage: Stage, title: String, code: String, href: SiteAddress?, records: [Int32], language: Int
  ) {
    (self.stage, self.title, self.code) = (stage, title, code)
    (self.href, self.records, self.language) = (href, records, language)
  }

  var shape: ShapeID { stage.catalogue.recordGroup.shape }
  func value(at slot: Int) -> TemplateValue {
    stage.catalogue.recordGroup.value(at: slot, of: self)
  }
}

/// The theme's words in a language; pages show it as a `FixedView`.
struct TextView: Sendable {
  let text: LanguageText
}

/// The site as a whole in a language; pages show it as a `FixedView`.
struct SiteView: Sendable {
  let site: Site
  let addresses: Addresses
  let language: Int
}
