/// An object that a template can look into: a small view that computes a value when it is asked.
///
/// The engine asks only for what it prints or tests, and may ask from many threads at once. Objects
/// are classes, so that to pass one on is to count a reference.
package protocol TemplateObject: AnyObject, Sendable {
  /// The shape that declares the object's names.
  var shape: ShapeID { get }

  /// The value of the name with this slot in the object's shape.
  func value(at slot: Int) -> TemplateValue

  /// What tells the object from others of its shape, wherever a site shows it in one language; nil
  /// if nothing does, or if it is shown once. What a list shows of an object that has one may be
  /// remembered from page to page.
  var identity: Int? { get }
}

extension TemplateObject {
  package var identity: Int? { nil }
}
