import GazetteQRCode
import GazetteTemplates

/// The QR code of an absolute address, made when a template asks for it.
final class QRCodeView: TemplateObject {
  let names: NameSet<QRCodeView>
  let address: WebAddress
  let code: QRCode

  /// Nil if the address is longer than any code holds.
  init?(names: NameSet<QRCodeView>, address: WebAddress) {
    guard let code = QRCode(address.text) else { return nil }
    (self.names, self.address, self.code) = (names, address, code)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}
