package import GazetteText

/// Templates that have passed the check: no page can meet an unknown name, a missing template or a
/// value in a place where it is not safe.
package struct CheckedTemplates: Sendable {
  let library: TemplateLibrary
  let slots: SlotTable
  let places: [[Place]]
  /// The templates that some page uses.
  let used: Set<TemplateID>

  /// The operations of one page, looked up once.
  package struct Page: Sendable, Hashable {
    let id: TemplateID
  }

  /// The page of this name, such as `pages/home`.
  package func page(_ name: String) -> Page? { library.ids[name].map(Page.init) }

  /// Whether any page can ask for the value of a name, at the start of a path.
  package func ask(for name: String) -> Bool {
    guard let id = library.names.known(name) else { return false }
    return used.contains { template in
      library[template].operations.contains { operation in
        operation.action.path.map { library.parts(of: $0).first == id } ?? false
      }
    }
  }

  /// Renders a page to the end of `out`. May be called from many threads at once.
  ///
  /// Throws only if the data never ends: objects that contain each other through more than 64
  /// templates, or a page beyond its largest size. What was written by then stays in `out`.
  package func render(
    _ page: Page, root: any TemplateObject, context: RenderContext, into out: inout OutputBuffer
  ) throws(RenderFailure) {
    var renderer = Renderer(
      library: library, slots: slots, places: places, context: context)
    renderer.limit = out.count + context.largestPage
    renderer.frames.reserveCapacity(8)
    renderer.chain.reserveCapacity(8)
    renderer.enter(root)
    renderer.chain.append(page.id)
    renderer.meter = context.metrics.map {
      TemplateMeter($0, templates: library.templates.count, written: out.count)
    }
    renderer.meter?.enter(page.id, written: out.count)
    let count = library.templates[Int(page.id.index)].operations.count
    renderer.run(page.id, 0, count, blocks: BlockList(), into: &out)
    renderer.meter?.leave(page.id, written: out.count, isRemembered: false)
    renderer.meter?.finish(library.templates)
    if let failure = renderer.failure { throw failure }
  }
}

extension TemplateLibrary {
  /// A page and the shape of the object that it shows.
  package struct PageShape: Sendable {
    package let page: String
    package let root: ShapeID

    package init(_ page: String, root: ShapeID) {
      self.page = page
      self.root = root
    }
  }

  /// Checks pages with all templates that they use, before anything is rendered.
  ///
  /// All faults of all pages are returned, each once, in order of place. The templates are nil if
  /// one of them is an error, or a file had an error when it was compiled. Templates that no page uses are warned of.
  package func check(
    pages: [PageShape], shapes: ShapeTable
  ) -> (templates: CheckedTemplates?, diagnostics: [Diagnostic]) {
    var checker = Checker(self, shapes)
    for page in pages {
      guard let id = ids[page.page] else {
        checker.diagnostics.append(.missingPage(page.page, known: ids.keys))
        continue
      }
      checker.check(page: id, root: page.root)
    }
    checker.reportUnshownBlocks()
    for (index, template) in templates.enumerated()
    where !checker.used.contains(TemplateID(index: Int32(index))) {
      checker.diagnostics.append(.unusedTemplate(template.name, template.file))
    }
    let diagnostics = checker.diagnostics.inOrder()
    guard isSound, !diagnostics.hasErrors else { return (nil, diagnostics) }
    let places = checker.places.map { $0.map { $0 ?? .content } }
    return (
      CheckedTemplates(
        library: self, slots: checker.slots, places: places, used: checker.used), diagnostics
    )
  }
}
