import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

extension Preparer {
  func prepare(_ letterhead: LetterheadBlock, path: BlockPath) throws(EngineError) -> PreparedLetterhead {
    var sender: [BrokenText] = []
    for line in letterhead.sender {
      sender.append(try shape(line, path: path.appending("clinic"), direction: .automatic))
    }
    var fields: [PreparedLetterhead.Field] = []
    for (index, field) in letterhead.fields.enumerated() {
      let fieldPath = path.appending(field.label.first?.text ?? "field \(index + 1)")
      fields.append(
        PreparedLetterhead.Field(
          label: try shape(field.label, path: fieldPath, isFollowed: !field.value.isEmpty || !field.detail.isEmpty),
          value: try shape(
            field.value, path: fieldPath, isFollowed: !field.detail.isEmpty, direction: .automatic),
          detail: try shape(field.detail, path: fieldPath),
          name: fieldPath.description))
    }
    return PreparedLetterhead(
      path: path, logo: try logo(letterhead.logo, path: path), sender: sender,
      senderLabel: try shape(letterhead.senderLabel, path: path), fields: fields, lineColor: letterhead.lineColor,
      ruleColor: letterhead.ruleColor, look: letterhead.look)
  }

  func logo(_ logo: LetterheadBlock.Logo?, path: BlockPath) throws(EngineError) -> PreparedLetterhead.Logo? {
    switch logo {
    case nil: return nil
    case .initials(let inlines, let fill):
      return .initials(try shape(inlines, path: path.appending("logo")), fill: fill)
    case .image(let name, let alternateText):
      guard let image = pictures.image(named: name) else { throw .missingPicture(name: name, path: path) }
      return .image(image, alternateText: alternateText)
    }
  }
}
