import GazetteTemplates

/// A day or moment in a language.
struct WhenView: TemplateObject {
  let stage: Stage
  let when: When
  let language: Int
  var shape: ShapeID { stage.catalogue.when.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.when.value(at: slot, of: self) }

  var format: DateFormat { stage.texts[language].dates }
}

/// A choice in a language.
struct ChoiceView: TemplateObject {
  let stage: Stage
  let choice: Choice
  let language: Int
  var shape: ShapeID { stage.catalogue.choice.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.choice.value(at: slot, of: self) }
}

/// A link to a page of the site, perhaps with a count: a tag, a year, an entry of a menu.
struct LinkView: TemplateObject {
  let names: NameSet<LinkView>
  let title: String
  let target: SiteAddress
  let counted: CountedView?
  let isCurrent: Bool
  /// The language of the page behind the link, where that is the point of it.
  var code: String? = nil
  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

/// The theme's texts that have a count in them, for one count.
struct CountedView: TemplateObject {
  let words: CountedWords
  let count: Int
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
struct ValueView: TemplateObject {
  let stage: Stage
  let title: String
  let target: SiteAddress?
  var shape: ShapeID { stage.catalogue.value.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.value.value(at: slot, of: self) }
}

/// A picture with its size.
struct ImageView: TemplateObject {
  let stage: Stage
  let path: String
  var shape: ShapeID { stage.catalogue.image.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.image.value(at: slot, of: self) }
}

/// The fields of a group within a record.
struct GroupView: TemplateObject {
  let stage: Stage
  let group: FieldSet
  let language: Int
  private var names: NameSet<GroupView> { stage.catalogue.group(group.declaration) }
  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

/// One fact of a record: a field's label and its values as texts or links.
struct FactView: TemplateObject {
  let stage: Stage
  let field: Field
  let content: FieldValue
  let language: Int
  var shape: ShapeID { stage.catalogue.fact.shape }
  func value(at slot: Int) -> TemplateValue { stage.catalogue.fact.value(at: slot, of: self) }
}

/// A named group of records: related ones of a kind, those of a year or status.
struct RecordGroupView: TemplateObject {
  let stage: Stage
  let title: String
  let code: String
  let href: SiteAddress?
  let records: [Int32]
  let language: Int
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
