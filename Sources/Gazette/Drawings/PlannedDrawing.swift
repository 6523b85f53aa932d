import GazettePhotos

/// A picture that will be drawn: where it is published, and of what.
///
/// It is named by the drawing, so that pages can be planned before anything is drawn, and so that what
/// was drawn once is kept.
struct PlannedDrawing: Sendable, Hashable {
  /// Raised whenever drawings come to be drawn in another way; part of every name.
  private static let recipe: UInt64 = 1

  let drawing: Drawing
  /// The template that made it, for messages.
  let source: String
  /// The name under which the file is kept.
  let cacheName: String

  init(_ drawing: Drawing, source: String) {
    (self.drawing, self.source) = (drawing, source)
    let seed =
      Self.recipe &* 1_000_003 &+ UInt64(drawing.margin) &<< 32 &+ UInt64(drawing.background)
    let (width, height) = (drawing.size.width, drawing.size.height)
    // The letter in front keeps a name of digits alone from looking like a number of a person.
    cacheName = "d\(Fingerprint.of(drawing.svg, seed: seed))-\(width)x\(height).png"
  }

  /// The path below Output.
  var address: String { "drawn/" + cacheName }
}
