import Foundation
import HandoutFigures
import Testing

/// Fitted curves stay within a tenth of a centimetre of the outline they stand for.
@Suite struct CurveFitterTests {
  /// The largest distance of either line from the other.
  private func deviation(_ line: [ModelPoint], _ curves: [CubicCurve]) -> Double {
    // Enough samples that the chords between them add nothing to what is measured.
    let drawn = curves.flatMap { curve in (0..<128).map { curve.point(Double($0) / 128) } }
    func gap(_ point: ModelPoint, to others: [ModelPoint]) -> Double {
      var nearest = Double.infinity
      for index in others.indices {
        let start = others[index]
        let way = others[(index + 1) % others.count] - start
        let arm = point - start
        let square = max(way.x * way.x + way.y * way.y, 1e-12)
        let share = min(max((arm.x * way.x + arm.y * way.y) / square, 0), 1)
        nearest = min(nearest, point.distance(to: start + way * share))
      }
      return nearest
    }
    let outward = drawn.map { gap($0, to: line) }.max() ?? 0
    return max(outward, line.map { gap($0, to: drawn) }.max() ?? 0)
  }

  @Test func randomBlobsAreFittedClosely() {
    let seed = Generator.seed
    var random = Generator(state: seed)
    for _ in 0..<Generator.count(400) {
      let waves = (1...5).map { _ in
        (Double.random(in: 0...1.6, using: &random), Double.random(in: 0...6.3, using: &random))
      }
      let outline = (0..<240).map { index in
        let turn = Double(index) / 240 * 2 * .pi
        let radius = waves.enumerated().reduce(12.0) { sum, wave in
          sum + wave.element.0 * sin(Double(wave.offset + 1) * turn + wave.element.1)
        }
        return ModelPoint(radius * cos(turn), radius * sin(turn))
      }
      var fitter = CurveFitter()
      let curves = fitter.closed(outline)
      #expect(deviation(outline, curves) <= 0.1, "seed \(seed)")
      #expect(curves.count < 30, "seed \(seed): \(curves.count) curves")
      #expect(curves.first?.start == curves.last?.end)
    }
  }

  /// A bent limb: the contour of two blended bones, and the curves that replace it.
  @Test func tracedLimbsAreFittedClosely() throws {
    let seed = Generator.seed
    var random = Generator(state: seed)
    for _ in 0..<Generator.count(100) {
      let bend = Double.random(in: 0...2.6, using: &random)
      let thigh = capsule(from: ModelPoint(0, 40), to: .zero, radius: Double.random(in: 5...9, using: &random))
      let end = ModelPoint(-40 * sin(bend), -40 * cos(bend))
      let shank = capsule(from: .zero, to: end, radius: Double.random(in: 4...7, using: &random))
      let grid = try #require(FieldGrid(over: [thigh, shank], step: 0.55))
      let field = DistanceField(grid: grid, polygon: thigh)
        .union(DistanceField(grid: grid, polygon: shank), blend: 4.2)
      for line in ContourTracer(field).closedLines() {
        var fitter = CurveFitter()
        #expect(deviation(line, fitter.closed(line)) <= 0.1, "seed \(seed)")
      }
    }
  }

  private func capsule(from start: ModelPoint, to end: ModelPoint, radius: Double) -> [ModelPoint] {
    let way = end - start
    let turn = atan2(way.y, way.x)
    return (0..<120).map { index in
      let angle = Double(index) / 120 * 2 * .pi
      let centre = cos(angle) > 0 ? end : start
      return centre + ModelPoint(cos(turn + angle), sin(turn + angle)) * radius
    }
  }

  @Test func cornersStaySharp() {
    let corners = [ModelPoint(0, 0), ModelPoint(20, 0), ModelPoint(20, 10), ModelPoint(0, 10)]
    let outline = corners.indices.flatMap { index in
      let next = corners[(index + 1) % 4]
      return (0..<20).map { corners[index] + (next - corners[index]) * (Double($0) / 20) }
    }
    var fitter = CurveFitter()
    let curves = fitter.closed(outline)
    #expect(curves.count == 4)
    #expect(deviation(outline, curves) < 0.01)
  }

  @Test func fewPointsMakeNoCurves() {
    var fitter = CurveFitter()
    #expect(fitter.closed([]).isEmpty)
    #expect(fitter.closed([ModelPoint(1, 1), ModelPoint(1, 1), ModelPoint(1, 1)]).isEmpty)
    #expect(fitter.open([ModelPoint(1, 1)]).isEmpty)
    #expect(fitter.open([ModelPoint(0, 0), ModelPoint(3, 0)]).count == 1)
  }
}
