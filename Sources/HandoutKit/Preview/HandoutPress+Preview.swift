import Glibc
import HandoutCairo
import HandoutInput
import HandoutPages
import HandoutTypography

extension HandoutPress {
  /// All pages of a handout side by side as one PNG image. Designs with several pages on a sheet of paper show the sheets.
  ///
  /// - Parameter dotsPerInch: the resolution of the pages, 10 to 1200; nil for an image 1,600 pixels wide, or less where few
  ///   pages would be larger than anybody reads them.
  public func preview(_ placed: PlacedHandout, dotsPerInch: Double? = nil) throws(HandoutError) -> [UInt8] {
    let sheet = PreviewSheet(placed.document)
    // An image of the sheet at 144 dots per inch is 1,600 pixels wide.
    let resolution = dotsPerInch.map { $0 / sheet.scale } ?? min(144, Self.readable / sheet.scale)
    let page = try self.page(of: sheet)
    do throws(DrawingError) {
      return PreviewImage.marked(try renderer.png(page, dotsPerInch: resolution))
    } catch {
      throw HandoutError(error)
    }
  }

  private func page(of sheet: PreviewSheet) throws(HandoutError) -> PageModel {
    do throws(TypographyError) {
      return try sheet.page(shaper: shaper)
    } catch {
      throw HandoutError(internalProblem: "a page's label could not be shaped: \(error)")
    }
  }

  /// The resolution at which pages are read well on a screen, in dots per inch.
  private static let readable = 110.0
}

/// Images of previews as files.
public enum PreviewImage {
  /// Where a preview goes when nobody names a file.
  public static let usualFile = "preview.png"

  /// A chunk `tEXt` with its length and checksum (PNG, §11.3.4.3) that says what made the image: `Software`, `Handout preview`.
  private static let mark: [UInt8] =
    [0, 0, 0, 24] + Array("tEXtSoftware\0Handout preview".utf8) + [0x33, 0xAE, 0x64, 0xC8]
  /// The signature and the chunk `IHDR`, which stand in front of every other chunk.
  private static let headLength = 33

  /// The image with the mark.
  static func marked(_ png: [UInt8]) -> [UInt8] { png.prefix(headLength) + mark + png.dropFirst(headLength) }

  /// Writes a preview under its usual name, over an earlier preview but over no other file.
  ///
  /// - Throws: `HandoutError` of the kind `cannotCreate` where another file has the name.
  public static func writeUnderUsualName(_ png: [UInt8]) throws(HandoutError) {
    guard try isFree(usualFile) else {
      throw HandoutError(
        .cannotCreate, "another file has the usual name of previews", file: usualFile,
        help: "say where the preview goes: -o FILE.png")
    }
    try SafeFile.write(png, to: usualFile)
  }

  private static func isFree(_ path: String) throws(HandoutError) -> Bool {
    do throws(CallFailure) {
      guard let there = try SystemFileCalls().statusIfThere(path, in: AT_FDCWD) else { return true }
      guard there.kind == .regular else { return false }
    } catch {
      throw FileFailure.reading(path, error)
    }
    return try FileReader(path: path).next().dropFirst(headLength).starts(with: mark)
  }
}
