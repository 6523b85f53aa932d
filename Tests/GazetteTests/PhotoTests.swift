import Gazette
import GazettePhotos
import GazetteTestSupport
import Testing

struct PhotoTests {
  /// A site that shows pictures of some names in every way there is.
  private static func site(_ pictures: [String: [UInt8]]) -> TestSite {
    let names = pictures.keys.sorted()
    let list = names.map { "  - {file: ../zhang-san-home/\($0), alt: Four colours}\n" }.joined()
    let body = names.map { "![In the text](../zhang-san-home/\($0))\n\n" }.joined()
    var site = TestSite([
      "activities/a.md":
        "---\ntitle: A\nstart: 2026-05-01\ntype: study\nphotos:\n\(list)---\n\(body)"
    ])
    for (name, bytes) in pictures { site.pictures["Content/zhang-san-home/" + name] = bytes }
    return site
  }

  /// A picture with everything planted that a format can hold.
  private static func planted(_ format: PhotoFormat, _ orientation: Int) throws -> [UInt8] {
    var picture = TestPicture()
    picture.orientation = orientation
    let pixels = try #require(picture.pixels)
    let plain = try #require(pixels.file(as: format))
    return Secrets(orientation: orientation).planted(in: plain, format, pixels.size)
  }

  @Test("nothing that a camera hid in a picture is anywhere in the site, nor its file's name")
  func secrets() async throws {
    var pictures: [String: [UInt8]] = [:]
    for format in [PhotoFormat.jpeg, .png, .webp] {
      for orientation in 1...8 {
        pictures["li-si-\(orientation)." + format.suffix] = try Self.planted(format, orientation)
      }
    }
    for name in ["progressive.jpg", "wide-gamut.jpg", "inks.jpg", "transparent.png", "deep.png"] {
      pictures[name] = try Fixture.bytes(name)
    }
    pictures["li-si.heic"] = try Fixture.bytes("phone.heic")
    #expect(pictures.count == 30)
    let result = try await Self.site(pictures).build()
    #expect(result.text == "")
    let files = result.files.filter { $0.key.hasPrefix("photos/") }
    #expect(files.count > 30)
    for (path, bytes) in result.files {
      for secret in Secrets.planted + ["zhang-san", "li-si"].map({ Array($0.utf8) }) {
        #expect(!bytes.holds(secret), "\(path)")
      }
    }
    for (path, bytes) in files {
      // What a picture is called is nothing of itself: signs of a few letters may arise by chance.
      for sign in Secrets.signs where sign.count > 4 {
        #expect(!bytes.holds(sign), "\(path): \(sign)")
      }
    }
    #expect(pictures.values.allSatisfy { original in !files.values.contains(original) })
  }

  @Test("every picture of a page is there, upright, in the sizes that the page says")
  func pages() async throws {
    let result = try await Self.site(["turned.jpg": Self.planted(.jpeg, 6)]).build()
    let page = result["activities/a.html"]
    #expect(page.contains("width=\"300\" height=\"200\" loading=\"eager\""))
    #expect(page.contains("loading=\"lazy\" decoding=\"async\"></picture>"))
    let made = result.files.filter { $0.key.hasPrefix("photos/") }
    #expect(
      made.keys.map { $0.drop { $0 != "-" } }.sorted() == ["-240.webp", "-300.jpg", "-300.webp"])
    for (path, bytes) in made {
      #expect(page.contains("../" + path))
      let format = try #require(PhotoFormat(bytes))
      let header = try #require(PhotoHeader(bytes, format))
      let pixels = try #require(Pixels(bytes, size: header.size, hasAlpha: false))
      #expect(pixels.distance(from: TestPicture.corners) <= 12)
    }
  }

  @Test("equal pictures are made once, and a portrait alone is made small")
  func uses() async throws {
    var picture = TestPicture()
    picture.size = PixelSize(width: 1200, height: 800)
    let file = try #require(picture.pixels?.file(as: .jpeg))
    picture.size = PixelSize(width: 1300, height: 800)
    let portrait = try #require(picture.pixels?.file(as: .png))
    var site = Self.site(["a.jpg": file, "b.jpg": file])
    site.files["Content/members/m.yml"] = """
      name: Li
      consent: {given: 2026-01-01, covers: [name, photo], channels: [site]}
      photo: {file: ../zhang-san-home/p.png, alt: Li at work}

      """
    site.pictures["Content/zhang-san-home/p.png"] = portrait
    let made = try await site.build().files.keys.filter { $0.hasPrefix("photos/") }
    #expect(
      made.map { $0.drop { $0 != "-" } }.sorted() == [
        "-120.webp", "-1200.webp", "-240.webp", "-240.webp", "-480.jpg", "-480.webp", "-480.webp",
        "-960.jpg", "-960.webp",
      ])
  }

  @Test(
    "a file that is no picture to show is named, and nothing is published",
    arguments: [
      ("GIF89a\u{1}\u{0}\u{1}\u{0}", "unread-picture"), ("no picture", "unread-picture"),
      ("\u{0}", "unread-picture"),
    ])
  func others(_ text: String, _ fault: String) async throws {
    let result = try await Self.site(["a.png": Array(text.utf8)]).build()
    #expect(result.faults == ["Content/zhang-san-home/a.png \(fault)"])
    #expect(result.files.isEmpty)
  }

  @Test("a picture that is cut off stops the build, wherever it is cut")
  func cutOff() async throws {
    let file = try Self.planted(.jpeg, 1)
    for length in [2, 3, 20, 400, file.count / 2, file.count - 200] {
      let result = try await Self.site(["a.jpg": Array(file[..<length])]).build()
      #expect(result.diagnostics.map(\.location.file.path) == ["Content/zhang-san-home/a.jpg"])
      #expect(result.files.isEmpty)
    }
  }

  @Test("a picture that says it is enormous is refused before it is decoded")
  func enormous() async throws {
    var file = try #require(TestPicture().pixels?.file(as: .png))
    let header =
      Array("IHDR".utf8) + Bytes.big(100_000, 4) + Bytes.big(100_000, 4) + [8, 2, 0, 0, 0]
    file.replaceSubrange(12..<33, with: header + Bytes.big(Bytes.crc32(header), 4))
    let result = try await Self.site(["a.png": file]).build()
    #expect(result.faults == ["Content/zhang-san-home/a.png picture-too-large"])
  }

  @Test("a picture in a text needs a description", arguments: ["![](a.jpg)", "![ ](a.jpg)"])
  func descriptions(_ text: String) async throws {
    var site = TestSite([
      "activities/a.md": "---\ntitle: A\nstart: 2026-05-01\ntype: study\n---\n\(text)"
    ])
    site.pictures["Content/activities/a.jpg"] = try Self.planted(.jpeg, 1)
    #expect(try await site.build().faults == ["Content/activities/a.md:6:1 missing-description"])
  }

  @Test("a picture of a kind of one's own is made too, and its path is told nowhere")
  func ownKind() async throws {
    var site = TestSite([
      "kinds/visit.yml": "folder: visits\nfields:\n  shot: {type: photo}\n",
      "visits/a.yml": "title: A\nshot: {file: ../zhang-san-home/li-si.jpg, alt: Four colours}\n",
    ])
    site.pictures["Content/zhang-san-home/li-si.jpg"] = try Self.planted(.jpeg, 1)
    let result = try await site.build()
    #expect(result.text == "")
    #expect(result["visits/a.html"].contains("Four colours"))
    #expect(result.files.keys.filter { $0.hasPrefix("photos/") }.count == 3)
    for name in ["zhang-san", "li-si"] {
      #expect(!result.files.values.contains { $0.holds(Array(name.utf8)) })
    }
  }

  @Test("a link to a picture leads to what is made of it")
  func links() async throws {
    var site = TestSite([
      "activities/a.md":
        "---\ntitle: A\nstart: 2026-05-01\ntype: study\n---\n[See it](../zhang-san-home/li-si.jpg)"
    ])
    site.pictures["Content/zhang-san-home/li-si.jpg"] = try Self.planted(.jpeg, 1)
    let result = try await site.build()
    let widest = try #require(result.files.keys.first { $0.hasSuffix("-300.webp") })
    #expect(result["activities/a.html"].contains("<a href=\"../\(widest)\">See it</a>"))
  }

  @Test("one worker and two make the same files")
  func workers() async throws {
    var site = try Self.site([
      "a.jpg": Self.planted(.jpeg, 3), "b.png": Self.planted(.png, 1),
      "c.heic": Fixture.bytes("phone.heic"), "d.webp": Self.planted(.webp, 8),
    ])
    let one = try await site.build().files
    site.jobs = 2
    #expect(try await site.build().files == one)
  }
}
