import GazetteText

extension Renderer {
  /// Writes a value as its place asks for. What the checker refuses writes nothing.
  mutating func write(
    _ value: TemplateValue, in place: Place, isRaw: Bool, _ out: inout OutputBuffer
  ) {
    isBehindText = false
    switch place {
    case .content, .xml: writeContent(value, place, isRaw, &out)
    case .addressStart: writeAddress(value, &out)
    case .addressInside: writeInAddress(value, &out)
    case .jsonValue: writeJSON(value, &out)
    case .jsonString: out.appendJSONText(plainText(of: value))
    case .plain: out.append(plainText(of: value))
    }
  }

  private func writeContent(
    _ value: TemplateValue, _ place: Place, _ isRaw: Bool, _ out: inout OutputBuffer
  ) {
    switch value {
    case .absent, .flag, .object, .list: break
    case .number(let number): out.append(decimal: number)
    case .text(let text): out.appendEscaped(text)
    case .address(let address): out.append(address, prefix: context.prefix)
    case .url(let url): out.appendEscaped(url.text)
    case .markup(let markup) where place == .xml && !isRaw:
      var html = OutputBuffer(reserving: markup.bytes.count)
      html.append(markup, prefix: context.prefix)
      out.appendEscaped(html.text)
    case .markup(let markup): out.append(markup, prefix: context.prefix)
    }
  }

  private func writeAddress(_ value: TemplateValue, _ out: inout OutputBuffer) {
    switch value {
    case .address(let address): out.append(address, prefix: context.prefix)
    case .url(let url): out.appendEscaped(url.text)
    case .number(let number): out.append(decimal: number)
    case .text(let text): out.appendLink(text)
    case .absent, .flag, .object, .list, .markup: break
    }
  }

  private func writeInAddress(_ value: TemplateValue, _ out: inout OutputBuffer) {
    switch value {
    case .number(let number): out.append(decimal: number)
    case .text(let text): out.appendAddressPart(text)
    case .address(let address): out.append(address, prefix: context.prefix)
    case .url(let url): out.appendEscaped(url.text)
    case .absent, .flag, .object, .list, .markup: break
    }
  }

  private func writeJSON(_ value: TemplateValue, _ out: inout OutputBuffer) {
    switch value {
    case .absent: out.append("null")
    case .flag(let isSet): out.append(isSet ? "true" : "false")
    case .number(let number): out.append(decimal: number)
    case .text, .address, .url, .markup: out.appendJSONString(plainText(of: value))
    case .object, .list: out.append("null")
    }
  }

  /// A value as text without any escape.
  private func plainText(of value: TemplateValue) -> String {
    switch value {
    case .absent, .flag, .object, .list: return ""
    case .number(let number): return String(number)
    case .text(let text): return text
    case .url(let url): return url.text
    case .address(let address):
      var out = OutputBuffer()
      out.append(address, prefix: context.prefix)
      return out.text
    case .markup(let markup):
      var out = OutputBuffer(reserving: markup.bytes.count)
      out.append(markup, prefix: context.prefix)
      return out.text
    }
  }
}
