import Foundation
import GazetteText

// Both engines render one page by turns; printed is the median of the rounds.
let records = 20
let rounds = 21
let data = Value.page(records: records)
let gazette = try GazetteSide(data)
let mustache = try MustacheSide(data)
let tags = Templates.tags(records: records)

var out = OutputBuffer()
try gazette.render(into: &out)
guard String(decoding: out.bytes, as: UTF8.self) == mustache.render() else {
  print("the pages differ:\n\(String(decoding: out.bytes, as: UTF8.self))\n\(mustache.render())")
  throw PagesDiffer()
}
struct PagesDiffer: Error {}

/// Nanoseconds of CPU time a tag when a page is rendered so many times.
func measure(_ count: Int, _ render: () throws -> Void) rethrows -> Double {
  let start = clock()
  for _ in 0..<count { try render() }
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  return seconds * 1e9 / Double(count * tags)
}

var written = 0
var times: [(gazette: Double, mustache: Double)] = []
for _ in 0..<rounds {
  let first = try measure(2_000) {
    try gazette.render(into: &out)
    written += out.count
  }
  let second = measure(100) { written += mustache.render().utf8.count }
  times.append((first, second))
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

print("\(tags) tags, \(out.count) bytes, the same from both; \(rounds) rounds by turns")
print("gazette         \(rounded(median(times.map(\.gazette)))) ns a tag")
print("swift-mustache  \(rounded(median(times.map(\.mustache)))) ns a tag")
print("ratio           \(rounded(median(times.map { $0.mustache / $0.gazette })))")
