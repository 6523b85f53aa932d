import GazetteText

/// One page that the site will have: where, in which language, by which template, showing what.
package final class PlannedPage: Sendable {
  /// The path below the site's root, such as `activities/spring.html`.
  package let address: String
  /// The place of the page's language among the site's.
  package let language: Int
  /// The template's name, such as `pages/activity`.
  package let template: String
  package let content: PageContent

  init(address: String, language: Int, template: String, content: PageContent) {
    self.address = address
    self.language = language
    self.template = template
    self.content = content
  }
}

/// What a page shows.
///
/// What is large lies apart: every view of a page asks which case it is.
package enum PageContent: Sendable {
  case home
  case record(Int)
  /// What is printed of a record: a certificate, a poster.
  case form(Int)
  /// A month's poster.
  indirect case month(MonthForm)
  indirect case list(ListPage)
  /// All tags.
  case tags
  /// The records of one tag, of all kinds.
  indirect case tag(TagPage)
  /// Projects by status.
  case board
  /// A year in numbers.
  case numbers(Int)
  /// What each kind of record has reported, and what is missing.
  case status
  /// Whose data the site shows, on what grounds, and how to be removed.
  case privacy
  /// That something was taken down, at its old address; by the request.
  case gone(Int)
  /// Where readers look for words in the records of a language.
  case search
  /// What a server shows for an address that does not exist.
  case notFound
  /// An old address of a record, which leads to the new one.
  case redirect(Int)
}

extension PageContent {
  /// The record that a page, or a form to print, is about.
  var record: Int? {
    switch self {
    case .record(let index), .form(let index): index
    default: nil
    }
  }

  /// Whether it is a form to print, which says nothing that another page does not say.
  var isForm: Bool {
    switch self {
    case .form, .month: true
    default: false
    }
  }
}

/// A page of a list of one kind of record.
package struct ListPage: Sendable {
  /// The place of the kind in the table of kinds.
  package let kind: Int
  package let scope: ListScope
  package let slice: ListSlice
}

/// A page of the records of a tag.
package struct TagPage: Sendable {
  /// The place of the tag among the site's.
  package let tag: Int
  package let slice: ListSlice
}

/// Which records of a kind a list shows.
package enum ListScope: Sendable, Hashable {
  case all
  case year(Int)
  /// By the tag's place among the site's.
  case tag(Int)
  /// By the unit's record.
  case unit(Int)
  /// By the sector's place among `Sector.choices`.
  case sector(Int)
  /// By the state that records are in when the site is built.
  case state(RecordState)
}

/// The records on one page of a list.
package struct ListSlice: Sendable {
  package let records: ArraySlice<Int32>
  /// The number of the page, from 1.
  package let number: Int
  /// How many pages the list has.
  package let pages: Int
  /// How many records the list has.
  package let total: Int
  /// The address of the list without the page's number and `.html`.
  package let stem: String
}
