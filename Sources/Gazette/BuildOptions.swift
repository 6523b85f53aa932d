/// What a build is told by whoever runs it.
package struct BuildOptions: Sendable {
  /// When the build takes place; everything that depends on “today” follows from it.
  package enum Clock: Sendable {
    /// A moment in the site's time zone, or the end of a day.
    case local(When)
    /// Seconds since 1970-01-01T00:00Z; the minute is that of the site's time zone.
    case seconds(Int)
  }

  package var clock: Clock
  /// Whether drafts are shown.
  package var withDrafts = false
  /// Whether warnings stop the build too.
  package var isStrict = false
  /// How many cores work at once, at least 1.
  package var jobs = 1
  package var limits = Limits()
  /// Whether the site's Templates lie over the default theme, or are all there is.
  package var usesDefaultTheme = true
  /// Whether share cards and icons are drawn; how they look depends on the fonts of the machine.
  package var draws = true

  package init(clock: Clock) { self.clock = clock }
}
