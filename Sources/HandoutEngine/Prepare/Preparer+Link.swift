import HandoutDocument
import HandoutGeometry

extension Preparer {
  func prepare(_ link: LinkBlock, path: BlockPath) throws(EngineError) -> PreparedLink {
    guard let code = pictures.code(of: link.address) else { throw .missingPicture(name: "code", path: path) }
    var content: (any PreparedBlock)?
    if let block = link.content { content = try prepare(block, path: path) }
    return PreparedLink(
      path: path, code: code, address: link.address, alternateText: link.alternateText,
      words: try shape(link.words, path: path.appending("address")), content: content, look: link.look)
  }
}
