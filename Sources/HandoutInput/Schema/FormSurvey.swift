/// Finds out what a decoder takes by running it on a stand-in for every file: each question that the decoder asks is noted with
/// the place it is asked at. So the form of a file has one description, its decoder.
///
/// Where a decoder goes on in several ways, it is run again for each: after a question about a value's shape (`isMapping`), after
/// `choice`, and after `exactlyOne`.
package final class FormSurvey {
  /// A question with several answers.
  private struct Question {
    var name: String
    var count: Int
  }

  /// The answers of this run; the first one where there is none.
  private var answers: [String: Int] = [:]
  /// The questions of this run, in their order.
  private var questions: [Question] = []
  /// What each mapping needs in this run.
  private var shapes: [String: SurveyNotes.Shape] = [:]
  /// What was noted in all runs.
  private var notes = SurveyNotes()

  private init() {}

  /// What a decoder takes.
  ///
  /// - Parameter decode: reads the root of a file. It is run several times.
  package static func form<Value>(of decode: (YAMLNode) -> Value) -> FileForm {
    let survey = FormSurvey()
    survey.explore(decode)
    return survey.notes.form
  }

  /// Runs the decoder with every answer to every question once.
  private func explore<Value>(_ decode: (YAMLNode) -> Value) {
    var waiting: [[String: Int]] = [[:]]
    var known: Set<String> = []
    while let next = waiting.popLast() {
      (answers, questions, shapes) = (next, [], [:])
      run(decode)
      for (path, shape) in shapes { notes.add(shape, at: path) }
      for question in questions where known.insert(question.name).inserted {
        // Everything that led to the question stays as it was.
        for answer in 1..<max(1, question.count) {
          waiting.append(next.merging([question.name: answer]) { $1 })
        }
      }
    }
  }

  private func run<Value>(_ decode: (YAMLNode) -> Value) {
    guard let source = try? SourceText(name: "a file", bytes: Array("{}".utf8)) else { return }
    let reading = YAMLReading(source: source, bag: DiagnosticBag(), survey: self)
    _ = decode(YAMLNode(standIn: "", named: .words("the file"), reading))
  }

  /// The answer to a question of this run, from 0.
  private func answer(_ name: String, of count: Int) -> Int {
    if !questions.contains(where: { $0.name == name }) { questions.append(Question(name: name, count: count)) }
    return answers[name] ?? 0
  }

  // MARK: What nodes ask

  /// Which shape a value has.
  func shape(at path: String) -> Shape { Shape.allCases[answer("\(path)?shape", of: Shape.allCases.count)] }

  /// The shapes of values.
  enum Shape: CaseIterable { case single, mapping, list }

  func note(_ form: ValueForm, at path: String) {
    notes[path].forms.appendIfNew(form)
    for (key, word) in shapes[SurveyNotes.split(path).parent]?.choices ?? [:] {
      notes[path].formsByChoice["\(key) \(word)", default: []].appendIfNew(form)
    }
  }

  /// Notes that other keys depend on a word, and chooses one.
  func choice(of words: [String], at path: String) -> String? {
    note(.words(words), at: path)
    guard !words.isEmpty else { return nil }
    let word = words[answer("\(path)?choice", of: words.count)]
    let (parent, key) = SurveyNotes.split(path)
    shapes[parent, default: SurveyNotes.Shape()].choices[key] = word
    return word
  }

  /// Notes a list; the result is how many entries stand for all.
  func list(_ count: ClosedRange<Int>, at path: String) -> Int {
    notes[path].count = count
    return count.lowerBound == count.upperBound ? count.lowerBound : 1
  }

  func distinct(at path: String) { notes[path].isDistinct = true }

  func mapping(_ keys: [String], lenient: Set<String>, at path: String) {
    notes[path].isRecord = true
    for key in keys { notes[path].keys.appendIfNew(key) }
    notes[path].lenient.formUnion(lenient)
    shapes[path, default: SurveyNotes.Shape()].isAsked = true
  }

  func entries(at path: String) { notes[path].hasEntries = true }

  func require(_ key: String, at path: String) { shapes[path, default: SurveyNotes.Shape()].required.insert(key) }

  func refuse(_ keys: [String], at path: String) {
    shapes[path, default: SurveyNotes.Shape()].refused.formUnion(keys)
  }

  func rule(_ rule: RecordRule, at path: String) { notes[path].rules.appendIfNew(rule) }

  /// Notes that one of some keys is there, and chooses one.
  func exactlyOne(of keys: [String], at path: String) -> String? {
    rule(.exactlyOne(keys), at: path)
    return keys.isEmpty ? nil : keys[answer("\(path)?\(keys.joined(separator: " "))", of: keys.count)]
  }

  /// Whether a form with a name was met before, or stands around this place.
  func isReference(to name: String, at path: String) -> Bool { !notes.define(name, at: path) }
}

extension Array where Element: Equatable {
  fileprivate mutating func appendIfNew(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
