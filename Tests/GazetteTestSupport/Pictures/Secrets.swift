/// What a camera and a newsroom hide in a picture, with words that must never get out.
package struct Secrets {
  /// How the picture is stored, 1 to 8.
  package var orientation = 1

  package init(orientation: Int = 1) { self.orientation = orientation }

  /// Every planted word, and the bytes of the planted place.
  package static let planted: [[UInt8]] =
    [
      "Zhang-Author", "SN-4711-SERIAL", "XMP-DISTRICT", "IPTC-BYLINE", "THUMB-OF-A-DOOR",
      "PNG-NOTE",
    ]
    .map { Array($0.utf8) } + [[0x12, 0x34, 0x56, 0x78, 0, 0, 0, 0x2A]]

  /// What metadata is called in the formats, whatever it says.
  package static let signs: [[UInt8]] =
    [
      "Exif\0\0", "http://ns.adobe.com", "Photoshop 3.0", "8BIM", "ICC_PROFILE", "EXIF", "XMP ",
      "eXIf", "iTXt", "tEXt", "zTXt", "iCCP", "ICCP",
    ].map { Array($0.utf8) }

  package static let xmp = Array(
    """
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
    <rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" \
    photoshop:City="XMP-DISTRICT"/></rdf:RDF></x:xmpmeta>
    """.utf8)

  /// A Photoshop resource with one IPTC record: the by-line.
  package static let iptc: [UInt8] = {
    let line = Array("IPTC-BYLINE".utf8)
    let record: [UInt8] = [0x1C, 2, 80, 0, UInt8(line.count)] + line
    return Array("Photoshop 3.0\0".utf8) + Array("8BIM".utf8) + [4, 4, 0, 0]
      + Bytes.big(record.count, 4) + record + (record.count % 2 == 0 ? [] : [0])
  }()

  /// A TIFF structure with author, serial number, place, orientation and thumbnail.
  package var exif: [UInt8] {
    // The main directory, the one of the camera, the one of the place, the one of the thumbnail.
    var tiff = TIFFBuilder()
    tiff.directory(
      [
        .short(0x0112, orientation), .text(0x013B, "Zhang-Author"), .pointer(0x8769, to: 1),
        .pointer(0x8825, to: 2),
      ], next: 3)
    tiff.directory([.text(0xA431, "SN-4711-SERIAL")])
    tiff.directory([
      .text(0x0001, "N"), .rational(0x0002, 0x1234_5678, 0x2A), .text(0x0003, "E"),
      .rational(0x0004, 0x1234_5678, 0x2A),
    ])
    tiff.directory([.thumbnail(Array("\u{FF}THUMB-OF-A-DOOR".utf8))])
    return tiff.bytes
  }
}
