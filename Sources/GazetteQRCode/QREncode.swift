internal import CQREncode

/// The border to libqrencode. Nothing of C leaves this file.
enum QREncode {
  /// The modules of the smallest code that holds some bytes, row by row, true where dark; nil if no
  /// code holds as many. A quarter of it may be damaged: level Q is what paper on a wall needs.
  static func modules(_ bytes: [UInt8]) -> (size: Int, dark: [Bool])? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard
        let code = unsafe QRcode_encodeData(
          Int32(bytes.count), bytes.baseAddress, 0, QR_ECLEVEL_Q)
      else { return nil }
      defer { unsafe QRcode_free(code) }
      let size = Int(unsafe code.pointee.width)
      let modules = unsafe UnsafeBufferPointer(start: code.pointee.data, count: size * size)
      return (size, unsafe modules.map { $0 & 1 == 1 })
    }
  }
}
