import HandoutDocument
import HandoutGeometry
import HandoutTypography

extension Preparer {
  func prepare(_ identity: IdentityBlock, path: BlockPath) throws(EngineError) -> PreparedIdentity {
    var columns: [PreparedIdentity.Column] = []
    for (index, column) in identity.columns.enumerated() {
      let path = path.appending("column \(index + 1)")
      columns.append(
        PreparedIdentity.Column(
          name: try shape(column.name, path: path, isFollowed: true, direction: .automatic),
          details: try shape(
            column.details, path: path, isFollowed: column.blank != nil,
            direction: column.isAutomatic ? .automatic : nil),
          blank: try column.blank.map { inlines throws(EngineError) in try shape(inlines, path: path) },
          isAutomatic: column.isAutomatic, label: path.description))
    }
    return PreparedIdentity(
      path: path, logo: try logo(identity.logo, path: path), columns: columns, look: identity.look)
  }

  func prepare(_ strip: SafetyStripBlock, path: BlockPath) throws(EngineError) -> PreparedSafetyStrip {
    var rows: [PreparedSafetyStrip.Row] = []
    for (index, row) in strip.rows.enumerated() {
      let path = path.appending("row \(index + 1)")
      rows.append(
        PreparedSafetyStrip.Row(label: try shape(row.label, path: path), text: try shape(row.text, path: path)))
    }
    return PreparedSafetyStrip(
      path: path, sign: strip.sign, heading: try shape(strip.heading, path: path, avoidsLoneWord: true),
      aside: try shape(strip.aside, path: path), asideTarget: strip.asideTarget, rows: rows, look: strip.look)
  }

  func prepare(_ zones: ZonesBlock, path: BlockPath) throws(EngineError) -> PreparedZones {
    var prepared: [PreparedZones.Zone] = []
    for (index, zone) in zones.zones.enumerated() {
      let path = path.appending("zone \(index + 1)")
      prepared.append(
        PreparedZones.Zone(
          fill: zone.fill, lead: try shape(zone.lead, path: path, isFollowed: true), sign: zone.sign,
          text: try shape(zone.text, path: path)))
    }
    return PreparedZones(
      path: path, zones: prepared, insets: zones.insets, gap: zones.gap, signGap: zones.signGap, radius: zones.radius,
      form: zones.form)
  }

  func prepare(_ triage: TriageBlock, path: BlockPath) throws(EngineError) -> PreparedTriage {
    var columns: [PreparedTriage.Column] = []
    for (index, column) in triage.columns.enumerated() {
      let path = path.appending("column \(index + 1)")
      columns.append(
        PreparedTriage.Column(
          heading: try shape(column.heading, path: path, avoidsLoneWord: true),
          name: index == 0 ? triage.name : nil, sign: column.sign,
          list: try prepare(column.list, path: path), box: column.box, leastShare: column.leastShare,
          greatestShare: column.greatestShare, path: path))
    }
    return PreparedTriage(
      path: path, columns: columns, gap: triage.gap, insets: triage.insets, headingGap: triage.headingGap,
      step: triage.step)
  }

  func prepare(_ row: TickRowBlock, path: BlockPath) throws(EngineError) -> PreparedTickRow {
    var items: [BrokenText] = []
    for (index, item) in row.items.enumerated() {
      items.append(try shape(item, path: path.appending("item \(index + 1)")))
    }
    let style = row.items.first?.first?.style
    let xHeight = (style?.size ?? row.box.side) * shaper.fonts.face(style?.weight ?? .regular).xHeight
    return PreparedTickRow(
      path: path, label: try shape(row.label, path: path), items: items, box: row.box, xHeight: xHeight,
      boxGap: row.boxGap, itemGap: row.itemGap)
  }

  func prepare(_ block: ExerciseRowsBlock, path: BlockPath) throws(EngineError) -> PreparedExerciseRows {
    var rows: [PreparedExerciseRow] = []
    for row in block.rows {
      let path = path.appending("exercise \(row.number)")
      rows.append(try prepare(row, look: block.look, path: path))
    }
    return PreparedExerciseRows(
      path: path, rows: rows, look: block.look, all: rows)
  }

  private func prepare(
    _ row: ExerciseRowsBlock.Row, look: ExerciseRowsBlock.Look, path: BlockPath
  ) throws(EngineError) -> PreparedExerciseRow {
    let namePath = path.appending("name")
    let head = PreparedExerciseHead(
      path: namePath,
      number: try shape([Inline(String(row.number), style: look.numberStyle)], path: path, isFollowed: true),
      name: try shape(row.name, path: namePath, avoidsLoneWord: true),
      shortName: try shape(row.shortName, path: namePath),
      dosage: try prepare(row.dosage, path: path.appending("dosage")), look: look)
    var picture: Picture?
    if let wanted = row.picture {
      picture = pictures.picture(named: wanted.name)
      if picture == nil { throw .missingPicture(name: wanted.name, path: path) }
    }
    return PreparedExerciseRow(
      path: path, head: CachedBlock(head), picture: picture, alternateText: row.picture?.alternateText ?? "",
      body: cached(try prepare(row.body, path: path), hasPictures: false), look: look)
  }
}
