import GazettePhotos
import GazetteText

extension Diagnostic {
  static func fileTooLarge(_ path: String, _ size: Int, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "file-too-large", path: path,
      Phrase(
        "the file has \(Decimal.grouped(size)) bytes; at most \(Decimal.grouped(limit)) are taken",
        zh: "文件有 \(Decimal.grouped(size)) 字节，最多只能 \(Decimal.grouped(limit)) 字节"),
      help: Phrase("make it smaller", zh: "请压缩后再放进来"))
  }

  static func noPictureLibrary(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-picture-library", path: path,
      Phrase(
        "pictures cannot be read on this machine: libvips is missing", zh: "这台电脑缺少 libvips，无法处理图片"),
      help: Phrase(
        "install it: apt-get install libvips42", zh: "请安装：apt-get install libvips42"))
  }

  /// A file that is no picture, or one of a format that is not read.
  static func unreadPicture(_ path: String, _ bytes: [UInt8]) -> Diagnostic {
    let isGIF = bytes.starts(with: Array("GIF8".utf8))
    return Diagnostic(
      .error, "unread-picture", path: path,
      isGIF
        ? Phrase("this is a GIF picture, which is not shown", zh: "这是 GIF 图片，网站不采用这种格式")
        : Phrase(
          "this is not a JPEG, PNG, WebP or HEIC picture",
          zh: "这不是 JPEG、PNG、WebP 或 HEIC 图片"),
      help: Phrase(
        "open it on the computer and save it as JPEG or PNG",
        zh: "请在电脑上打开它，另存为 JPEG 或 PNG"))
  }

  static func brokenPicture(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "broken-picture", path: path,
      Phrase("the picture is damaged or cut off", zh: "图片损坏了，或者文件不完整"),
      help: Phrase(
        "copy it again from the camera or phone, or export it again",
        zh: "请从相机或手机里重新复制，或重新导出"))
  }

  static func pictureTooLarge(_ path: String, _ size: PixelSize, _ limit: Int) -> Diagnostic {
    let (width, height) = (Decimal.grouped(size.width), Decimal.grouped(size.height))
    let most = limit / 1_000_000
    return Diagnostic(
      .error, "picture-too-large", path: path,
      Phrase(
        "the picture is \(width) × \(height) pixels; at most \(most) megapixels are taken",
        zh: "图片有 \(width) × \(height) 像素，最多只能 \(most * 100) 万像素"),
      help: Phrase("make it smaller", zh: "请缩小后再放进来"))
  }

  static func movingPicture(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "moving-picture", path: path,
      Phrase("the picture moves; only still ones are shown", zh: "这是动图，网站只展示静态图片"),
      help: Phrase("save one of its frames as JPEG or PNG", zh: "请把其中一帧存成 JPEG 或 PNG"))
  }

  static func changedPicture(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "changed-picture", path: path,
      Phrase("the picture was changed while the site was built", zh: "生成网站时，这张图片被改动了"),
      help: Phrase("build again", zh: "请再生成一次"))
  }
}
