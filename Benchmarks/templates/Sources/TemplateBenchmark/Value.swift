/// The data of the page, from which each engine gets its own form.
indirect enum Value {
  case nothing
  case flag(Bool)
  case text(String)
  /// A page of the site; to swift-mustache a text like any other.
  case address(String)
  case list([Value])
  case object([(name: String, value: Value)])

  static func page(records: Int) -> Value {
    .object([
      ("language", .text("zh-Hans")),
      ("title", .text("“Roads & bridges” <2026>: 村里的路和桥")),
      ("description", .text("What was promised, what was done, and what isn't done yet")),
      ("closed", .flag(false)),
      (
        "author",
        .object([
          ("name", .text("Li & Sons")), ("role", .text("in charge of \"east\"")),
          ("unit", .object([("title", .text("东坡小组"))])),
        ])
      ),
      (
        "site",
        .object([
          ("name", .text("柳湾村 <Willow Bend>")), ("licence", .text("CC-BY-4.0")),
          (
            "contact",
            .object([
              ("phone", .text("0000-5550100")), ("mail", .text("office@liuwan.example")),
            ])
          ),
        ])
      ),
      (
        "text",
        .object([
          ("open", .text("Still open")), ("nowhere", .text("no place")),
          ("contact", .text("Ask us")), ("reply", .text("We answer within 15 days")),
          ("licence", .text("Licence")),
        ])
      ),
      ("records", .list((1...records).map(record))),
    ])
  }

  private static func record(_ number: Int) -> Value {
    .object([
      ("href", .address("activities/spring-\(number).html")),
      ("title", .text("Spring planting \(number): trees & 'shrubs' along the river 春季植树")),
      ("place", number.isMultiple(of: 2) ? .text("Hall <\(number)>, 上湾") : .nothing),
    ])
  }
}
