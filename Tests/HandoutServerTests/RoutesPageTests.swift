import Foundation
import HandoutKit
import HandoutService
import Testing

/// What the page asks for: all that can be chosen, and plans that were saved.
@Suite struct RoutesPageTests {
  private func server() throws -> RoutesHarness { try RoutesHarness.shared.get() }

  private struct Choices: Decodable {
    struct Condition: Decodable {
      var id: String
      var name: String
      var phases: [Phase]
    }
    struct Phase: Decodable {
      var id: String
      var routine: [Entry]
      var withoutFloor: [String]?
      var ruledOut: [Ruling]
    }
    struct Entry: Decodable {
      var exercise: String
      var dose: [String: Int]
    }
    struct Ruling: Decodable {
      var exercise: String
      var reason: String
      var notBefore: Int?
    }
    struct Exercise: Decodable {
      var id: String
      var name: String
      var order: Int
    }
    struct Design: Decodable {
      var id: String
      var companion: String?
    }
    var conditions: [Condition]
    var exercises: [Exercise]
    var designs: [Design]
    var bounds: [String: [Int]]
  }

  private func choices(_ language: String) async throws -> Choices {
    let answer = try await server().ask("GET", "/v1/choices?language=\(language)")
    #expect(answer.status == 200, "\(answer.text)")
    return try JSONDecoder().decode(Choices.self, from: Data(answer.body))
  }

  @Test func choicesAreThoseOfTheLibrary() async throws {
    let choices = try await choices("en")
    let press = try server().service.press
    #expect(try choices.exercises.map(\.id) == press.entries(of: .exercises).map(\.id))
    #expect(try choices.conditions.map(\.id) == press.entries(of: .conditions).map(\.id))
    let condition = try #require(choices.conditions.first { $0.id == RoutesHarness.condition })
    let first = try #require(condition.phases.first)
    #expect(first.routine.first { $0.exercise == "quad-set" }?.dose["reps"] == 10)
    #expect(first.withoutFloor?.contains("ham-stretch-seated-chair") == true)
    let hinge = try #require(first.ruledOut.first { $0.exercise == "hip-hinge" })
    #expect(hinge.notBefore == 3 && hinge.reason.hasPrefix("Loaded"))
    #expect(!condition.phases[2].ruledOut.contains { $0.exercise == "hip-hinge" })
    #expect(condition.phases[2].ruledOut.contains { $0.exercise == "nordic-curl" && $0.notBefore == nil })
    #expect(choices.bounds["reps"] == [1, 200])
    #expect(choices.designs.first { $0.id == "fridge" }?.companion == "sheet")
  }

  /// What the page keeps off the sheet is what the program refuses, and what it lists is what the program prints.
  @Test func routinesAndRulesAreThoseOfHandouts() async throws {
    for condition in try await choices("en").conditions {
      for phase in condition.phases {
        for (suffix, ids) in [("", phase.routine.map(\.exercise)), ("-no-floor", phase.withoutFloor ?? [])]
        where !ids.isEmpty {
          let body = #"{"condition":"\#(condition.id)","routine":"\#(phase.id)\#(suffix)","attach-plan":true}"#
          let made = try await server().ask(
            "POST", "/v1/handouts", ["Content-Type": "application/json"], body: Array(body.utf8))
          #expect(made.status == 200, "\(made.text)")
          let opened = try await server().ask(
            "POST", "/v1/plans", ["Content-Type": "application/pdf"], body: made.body)
          let plan = try #require(opened.json["plan"] as? [String: Any], "\(opened.text)")
          let printed = try #require(plan["printed"] as? [[String: Any]])
          #expect(printed.compactMap { $0["exercise"] as? String } == ids, "\(condition.id) \(phase.id)\(suffix)")
        }
        for ruling in phase.ruledOut {
          let body =
            #"{"condition":"\#(condition.id)","routine":"\#(phase.id)","exercises":["\#(ruling.exercise)"]}"#
          let answer = try await server().ask(
            "POST", "/v1/check", ["Content-Type": "application/json"], body: Array(body.utf8))
          #expect(answer.json["status"] as? String == "faulty", "\(phase.id) \(ruling.exercise)")
        }
      }
    }
  }

  @Test func namesAreInTheLanguageWhereTheyAreTranslated() async throws {
    let (english, spanish, arabic) = (try await choices("en"), try await choices("es"), try await choices("ar"))
    let name = { (choices: Choices) in choices.exercises.first { $0.id == "quad-set" }?.name }
    #expect(name(english) == "Thigh squeeze" && name(spanish) == "Apretar el muslo" && name(arabic) != name(english))
    #expect(spanish.conditions.map(\.name) != english.conditions.map(\.name))
    // What has no translation is in its own language.
    #expect(arabic.exercises.map(\.id) == english.exercises.map(\.id))
    let unknown = try await server().ask("GET", "/v1/choices?language=xx")
    #expect(unknown.status == 422)
  }

  @Test func plansOpenAsTheyStand() async throws {
    let plan = "plan: 1\ncondition: tight-hamstrings-knee-pain\ndate: 2026-11-21\nname: \"Maria\"\n"
    let sound = try await open(plan)
    #expect((sound.json["plan"] as? [String: Any])?["name"] as? String == "Maria")
    #expect((sound.json["diagnostics"] as? [Any])?.isEmpty == true)
    let faulty = try await open(plan + "dose: {\"quad-set\": {\"reps\": 0}}\n")
    let dose = (faulty.json["plan"] as? [String: Any])?["dose"] as? [String: [String: Any]]
    #expect(dose?["quad-set"]?["reps"] as? Int == 0)
    #expect((faulty.json["diagnostics"] as? [Any])?.count == 1)
    // YAML lets texts stand without quotes that are none of JSON's words.
    let plain = try await open(plan + "therapist: 007\nnotes:\nborn: 1962-04-17\nkeep-order: true\nside: none\n")
    let said = try #require(plain.json["plan"] as? [String: Any], "\(plain.text)")
    #expect(said["therapist"] as? String == "007" && said["notes"] is NSNull && said["born"] as? String == "1962-04-17")
    #expect(said["keep-order"] as? Bool == true && said["side"] as? String == "none")
  }

  @Test(arguments: ["", "name: Maria\n", "{", "plan: 2\ndate: 2026-11-21\n", "%PDF-1.7\nnothing"])
  func whatIsNoPlanIsRefused(text: String) async throws {
    let answer = try await open(text)
    #expect(answer.status == 422 && answer["Content-Type"] == "application/problem+json", "\(answer.text)")
  }

  @Test func theDocumentTellsOfTheSession() async throws {
    let body = #"{"condition":"tight-hamstrings-knee-pain"}"#
    let answer = try await server().ask(
      "POST", "/v1/handouts", ["Content-Type": "application/json", "Accept": "application/json"],
      body: Array(body.utf8))
    let session = try #require(answer.json["session"] as? [String: Any])
    #expect(session["minutes"] as? Int == 20 && session["days"] as? Int == 5)
    #expect(answer.json["draft"] as? Bool == true)
  }

  private func open(_ text: String) async throws -> RoutesHarness.Answer {
    try await server().ask(
      "POST", "/v1/plans", ["Content-Type": "application/octet-stream"], body: Array(text.utf8))
  }
}
