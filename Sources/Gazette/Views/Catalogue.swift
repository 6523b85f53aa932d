import GazetteTemplates

/// The names of every sort of view, and the shapes by which templates are checked.
struct Catalogue: Sendable {
  let shapes: ShapeTable
  let when: NameSet<WhenView>
  let choice: NameSet<ChoiceView>
  let link: NameSet<LinkView>
  let value: NameSet<ValueView>
  let image: NameSet<ImageView>
  let imageFile: NameSet<ImageFileView>
  let fact: NameSet<FactView>
  let recordGroup: NameSet<RecordGroupView>
  let figure: NameSet<FigureView>
  let chart: NameSet<ChartView>
  let tabular: NameSet<TableView>
  let cell: NameSet<CellView>
  let code: NameSet<QRCodeView>
  let missed: NameSet<MissedView>
  let text: NameSet<TextView>
  let counted: NameSet<CountedView>
  let site: NameSet<SiteView>
  let card: NameSet<CardView>
  let shareImage: NameSet<ShareImageView>
  let anyRecord: NameSet<RecordView>
  /// By place in the table of kinds.
  let records: [NameSet<RecordView>]
  let pages: [PageType: NameSet<PageView>]
  private let groups: [ObjectIdentifier: NameSet<GroupView>]

  func group(_ fields: FieldList) -> NameSet<GroupView> {
    groups[ObjectIdentifier(fields)] ?? NameSet(shape: text.shape)
  }

  /// Declares all names for the kinds of a site and the keys of its theme's texts.
  init(kinds: KindTable, textKeys: TextKeys) {
    var builder = CatalogueBuilder(kinds: kinds, textKeys: textKeys)
    builder.declareNames()
    shapes = builder.table
    when = builder.when
    choice = builder.choice
    link = builder.link
    value = builder.value
    image = builder.image
    imageFile = builder.imageFile
    fact = builder.fact
    recordGroup = builder.recordGroup
    figure = builder.figure
    chart = builder.chart
    tabular = builder.tabular
    cell = builder.cell
    code = builder.code
    missed = builder.missed
    text = builder.text
    counted = builder.counted
    site = builder.site
    card = builder.card
    shareImage = builder.shareImage
    anyRecord = builder.anyRecord
    records = builder.records
    pages = builder.pages
    groups = builder.groups
  }
}
