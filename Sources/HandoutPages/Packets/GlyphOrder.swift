package import HandoutGeometry

/// The glyphs of a packet in the order in which they first appear.
///
/// Cairo numbers the glyphs of an embedded font as it meets them. A packet is drawn in segments, each a file of Cairo's own; when
/// every segment begins by drawing all glyphs so far in this order, a glyph has the same number in all of them, and one set of
/// fonts serves the whole packet.
package struct GlyphOrder: Sendable {
  /// What Cairo takes for one thing: glyphs with the text they stand for.
  private struct Cluster: Hashable {
    var glyphs: [UInt32]
    var text: [UInt8]
    /// How far from the first one the glyphs of several stand, in parts of the size: together they are one glyph in the file.
    var places: [Place] = []
  }

  /// A place in 65,536ths of the size, which tells all places in font units apart.
  private struct Place: Hashable {
    var x: Int32
    var y: Int32

    private static let parts = 65_536.0

    init(_ glyph: GlyphRun.Glyph, behind first: GlyphRun.Glyph, size: Length) {
      x = Int32(((glyph.x - first.x) / size.points * Self.parts).rounded())
      y = Int32((glyph.y / size.points * Self.parts).rounded())
    }

    /// The glyph at this place.
    func glyph(_ id: UInt32, size: Length) -> GlyphRun.Glyph {
      GlyphRun.Glyph(id: id, x: Double(x) / Self.parts * size.points, y: Double(y) / Self.parts * size.points)
    }
  }

  /// The clusters of one face, in their order.
  private struct Face {
    var known: Set<Cluster> = []
    /// Single glyphs that stand for a text of at most four bytes, which nearly all do, both in one number.
    var knownShort: Set<UInt64> = []
    var clusters: [Cluster] = []
    /// Whether anything of it can be seen: Cairo leaves out a run of blanks, and with it the face.
    var hasInk = false

    mutating func add(_ glyphs: ArraySlice<GlyphRun.Glyph>, _ text: UnsafeBufferPointer<UInt8>, size: Length) {
      guard let first = glyphs.first else { return }
      if glyphs.count == 1, text.count <= 4 {
        let number = text.reduce(UInt64(first.id)) { $0 << 8 | UInt64($1) }
        guard knownShort.insert(number << 3 | UInt64(text.count)).inserted else { return }
      }
      let cluster = Cluster(
        glyphs: glyphs.map(\.id), text: Array(text),
        places: glyphs.count == 1 ? [] : glyphs.map { Place($0, behind: first, size: size) })
      guard known.insert(cluster).inserted else { return }
      clusters.append(cluster)
      hasInk = hasInk || !String(decoding: text, as: UTF8.self).allSatisfy(\.isWhitespace)
    }
  }

  private var faces: [FaceID: Face] = [:]
  /// The faces that have ink, in the order in which they got it.
  private var inked: [FaceID] = []
  /// The shared frames whose glyphs are known.
  private var knownFrames: Set<FrameDigest> = []

  package init() {}

  /// Adds what a document draws.
  package mutating func add(_ document: PlacedDocument) {
    guard !document.layers.isEmpty else {
      for page in document.pages { add(page.frame) }
      return
    }
    for layer in document.layers {
      if knownFrames.insert(layer.background.digest).inserted { add(layer.background.frame) }
      add(layer.own)
    }
  }

  /// Adds what a frame draws.
  package mutating func add(_ frame: Frame) {
    frame.forEachItem { item in
      if case .text(let run) = item { add(run) }
    }
  }

  /// Adds the glyphs of a run.
  package mutating func add(_ run: GlyphRun) {
    var face = faces.removeValue(forKey: run.face) ?? Face()
    let hadInk = face.hasInk
    var text = run.text
    text.withUTF8 { bytes in
      var byte = 0
      var glyph = run.isRightToLeft ? run.glyphs.count : 0
      for cluster in run.clusters {
        let words = byte..<min(byte + max(Int(cluster.bytes), 0), bytes.count)
        let count = max(Int(cluster.glyphs), 0)
        let glyphs = run.isRightToLeft ? max(glyph - count, 0)..<glyph : glyph..<min(glyph + count, run.glyphs.count)
        byte = words.upperBound
        glyph = run.isRightToLeft ? glyphs.lowerBound : glyphs.upperBound
        face.add(run.glyphs[glyphs], UnsafeBufferPointer(rebasing: bytes[words]), size: run.size)
      }
    }
    if face.hasInk, !hadInk { inked.append(run.face) }
    faces[run.face] = face
  }

  /// The size in which the page of all glyphs is drawn.
  private static let size = Length.pt(10)

  private static func placed(_ cluster: Cluster) -> [GlyphRun.Glyph] {
    cluster.places.isEmpty
      ? cluster.glyphs.map { GlyphRun.Glyph(id: $0, x: 0, y: 0) }
      : zip(cluster.glyphs, cluster.places).map { $1.glyph($0, size: size) }
  }

  /// A glyph of a face with the text that it stands for.
  package struct Letter: Hashable, Sendable {
    package var face: FaceID
    package var glyph: UInt32
    package var text: [UInt8]

    package init(face: FaceID, glyph: UInt32, text: [UInt8]) {
      self.face = face
      self.glyph = glyph
      self.text = text
    }
  }

  /// What the page of all glyphs draws, glyph by glyph; nil for one of several that share a text.
  package var letters: [Letter?] {
    inked.flatMap { face in
      (faces[face]?.clusters ?? []).flatMap { cluster in
        cluster.glyphs.map { glyph in
          cluster.glyphs.count == 1 ? Letter(face: face, glyph: glyph, text: cluster.text) : nil
        }
      }
    }
  }

  /// A page that draws every glyph so far, face by face and in order; it is thrown away after it was drawn.
  package func page(size: Size) -> PageModel {
    var frame = Frame(size: size)
    frame.begin(StructureElement(.artifact))
    for face in inked {
      guard let clusters = faces[face]?.clusters else { continue }
      let run = GlyphRun(
        face: face, size: Self.size, color: .black, text: String(decoding: clusters.flatMap(\.text), as: UTF8.self),
        glyphs: clusters.flatMap(Self.placed),
        clusters: clusters.map {
          GlyphRun.Cluster(bytes: Int32(clamping: $0.text.count), glyphs: Int32(clamping: $0.glyphs.count))
        }, width: .zero, ascent: .pt(10), descent: .zero)
      frame.add(.text(run), at: Point(x: .pt(20), y: .pt(20)))
    }
    frame.end()
    return PageModel(size: size, frame: frame, contentBox: Rect(origin: .zero, size: size))
  }
}
