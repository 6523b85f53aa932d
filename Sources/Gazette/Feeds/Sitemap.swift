import GazetteText

/// The list of all pages for search engines (sitemaps.org 0.9).
struct Sitemap {
  let site: Site
  let plan: SitePlan
  /// The base of absolute addresses, ending in `/`.
  let base: String

  /// The sitemap as a file; redirects, the not-found page, the search page and forms to print say
  /// nothing of their own, and notices of aid are kept from search.
  func bytes() -> [UInt8] {
    var out = OutputBuffer(reserving: plan.pages.count * 80)
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in plan.pages {
      switch page.content {
      case .notFound, .redirect, .gone, .search, .form, .month: continue
      case .record(let index) where site.records[index].isKeptFromSearch: continue
      default: break
      }
      out.append("<url><loc>")
      out.appendEscaped(base)
      out.appendPercentEncoded(path: Addresses.withoutIndex(page.address))
      out.append("</loc></url>\n")
    }
    out.append("</urlset>\n")
    return out.bytes
  }
}
