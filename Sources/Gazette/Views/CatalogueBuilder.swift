import GazetteTemplates

/// Declares the names of every sort of view: first all shapes, so that they can refer to each
/// other, then their names.
struct CatalogueBuilder {
  let kinds: KindTable
  let textKeys: TextKeys
  var table: ShapeTable
  var when: NameSet<WhenView>
  var choice: NameSet<ChoiceView>
  var link: NameSet<LinkView>
  var value: NameSet<ValueView>
  var image: NameSet<ImageView>
  var imageFile: NameSet<ImageFileView>
  var fact: NameSet<FactView>
  var recordGroup: NameSet<RecordGroupView>
  var figure: NameSet<FigureView>
  var chart: NameSet<ChartView>
  var tabular: NameSet<TableView>
  var cell: NameSet<CellView>
  var code: NameSet<QRCodeView>
  var missed: NameSet<MissedView>
  var text: NameSet<TextView>
  var counted: NameSet<CountedView>
  var site: NameSet<SiteView>
  var card: NameSet<CardView>
  var shareImage: NameSet<ShareImageView>
  var anyRecord: NameSet<RecordView>
  var records: [NameSet<RecordView>]
  var pages: [PageType: NameSet<PageView>]
  var groups: [ObjectIdentifier: NameSet<GroupView>] = [:]

  init(kinds: KindTable, textKeys: TextKeys) {
    self.kinds = kinds
    self.textKeys = textKeys
    var table = ShapeTable()
    when = table.set("day", of: WhenView.self)
    choice = table.set("choice", of: ChoiceView.self)
    link = table.set("link", of: LinkView.self)
    value = table.set("value", of: ValueView.self)
    image = table.set("image", of: ImageView.self)
    imageFile = table.set("image file", of: ImageFileView.self)
    fact = table.set("fact", of: FactView.self)
    recordGroup = table.set("group of records", of: RecordGroupView.self)
    figure = table.set("figure", of: FigureView.self)
    chart = table.set("chart", of: ChartView.self)
    tabular = table.set("table", of: TableView.self)
    cell = table.set("cell", of: CellView.self)
    code = table.set("QR code", of: QRCodeView.self)
    missed = table.set("missed", of: MissedView.self)
    text = table.set("text", of: TextView.self)
    counted = table.set("counted", of: CountedView.self)
    site = table.set("site", of: SiteView.self)
    card = table.set("card", of: CardView.self)
    shareImage = table.set("share image", of: ShareImageView.self)
    anyRecord = table.set("record", of: RecordView.self)
    var records: [NameSet<RecordView>] = []
    for kind in kinds.kinds { records.append(table.set(kind.name, of: RecordView.self)) }
    self.records = records
    var pages: [PageType: NameSet<PageView>] = [:]
    for type in PageType.all(kinds) {
      pages[type] = table.set(type.name(kinds), of: PageView.self)
    }
    self.pages = pages
    self.table = table
  }

  mutating func declareNames() {
    declareSmallNames()
    declareImageNames()
    declareTextNames()
    declareSiteNames()
    declareCardNames()
    declareShareImageNames()
    declareRegisterNames()
    declareMissedNames()
    declareCodeNames()
    var names = anyRecord
    addRecordNames(to: &names)
    addKindNames(to: &names)
    anyRecord = names
    for (index, kind) in kinds.kinds.enumerated() {
      var names = records[index]
      addFieldNames(of: kind, to: &names)
      addDerivedNames(of: kind, to: &names)
      records[index] = names
    }
    declarePageNames()
  }

  /// The type by which templates know a field.
  mutating func nameType(of type: FieldType, named name: String) -> NameType {
    switch type {
    case .text, .year, .period, .count, .number, .percent, .money, .language, .timeZone, .color:
      .text
    case .markdown: .markup
    case .day, .when: .object(when.shape)
    case .flag: .flag
    case .choice: .object(choice.shape)
    case .reference(let names):
      .object(
        names.count == 1
          ? kinds.index(name: names[0]).map { records[$0].shape } ?? anyRecord.shape
          : anyRecord.shape)
    case .list(let element): .list(of: nameType(of: element, named: name))
    case .group(let fields): .object(groupShape(fields, named: name))
    case .image: .object(image.shape)
    case .file: .address
    case .link: .url
    }
  }

  /// The name itself, or with a number behind it if another shape has it.
  private func freeName(like name: String) -> String {
    let taken = Set(table.shapes.map(\.name))
    var (free, number) = (name, 1)
    while taken.contains(free) {
      number += 1
      free = "\(name) \(number)"
    }
    return free
  }

  private mutating func groupShape(_ fields: FieldList, named name: String) -> ShapeID {
    let id = ObjectIdentifier(fields)
    if let known = groups[id] { return known.shape }
    // Templates see a portrait as any other picture.
    if fields === Photo.smallFields {
      let shape = groupShape(Photo.fields, named: name)
      groups[id] = groups[ObjectIdentifier(Photo.fields)]
      return shape
    }
    var names = table.set(freeName(like: name), of: GroupView.self)
    groups[id] = names
    for (slot, field) in fields.fields.enumerated() {
      let type = nameType(of: field.type, named: field.name)
      let fieldType = field.type
      table.add(
        field.name, type, optional: field.presence == .optional, about: field.about, to: &names
      ) { view in
        guard let value = view.group[slot: slot]?.value else { return .absent }
        return view.stage.value(value, of: fieldType, view.language)
      }
    }
    if fields === Milestone.fields { addMilestoneNames(to: &names) }
    groups[id] = names
    return names.shape
  }

  /// The names of a kind's own fields.
  private mutating func addFieldNames(of kind: RecordKind, to names: inout NameSet<RecordView>) {
    let derived: Set<String> = [kind.titleField, "summary", "tags", "relates"]
    for (slot, field) in kind.fields.fields.enumerated() where !derived.contains(field.name) {
      let type = nameType(of: field.type, named: field.name)
      let fieldType = field.type
      table.add(
        field.name, type, optional: field.presence == .optional, about: field.about, to: &names
      ) { view in
        let record = view.record
        let own = record.fields[slot: slot]?.value
        let value =
          record.translations.isEmpty
          ? own : record.translation(view.tag)?.fields[slot: slot]?.value ?? own
        guard let value else { return .absent }
        return view.stage.value(value, of: fieldType, view.language)
      }
    }
    // A record's `text` would hide the theme's words; templates know it as `title`.
    if kind.titleField != "title", kind.titleField != "text" {
      table.add(
        kind.titleField, .text, about: kind.fields.about(Key<String>(kind.titleField)), to: &names
      ) { .text($0.line.title) }
    }
  }
}
