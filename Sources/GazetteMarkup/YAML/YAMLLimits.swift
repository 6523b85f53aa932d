/// What a YAML document may cost; more is refused before it is paid.
package struct YAMLLimits: Sendable {
  package var bytes = 1 << 20
  package var depth = 64
  package var nodes = 10_000

  package init() {}
}
