import HandoutInput
import Testing

@Suite struct MessageTests {
  @Test func whatIsInterpolatedIsAValue() {
    let id = "bridge"
    let message: Message = "there is no \(words: "exercise") \"\(id)\", found \(3) of \(words: 4)"
    #expect(message.text == "there is no exercise \"bridge\", found 3 of 4")
    #expect(message.textWithoutValues == "there is no exercise \"…\", found … of 4")
    #expect(message.pieces.count == 5)
    #expect(("plain" as Message).pieces == [.words("plain")])
  }

  @Test func aMessageInAMessageKeepsItsPieces() {
    let inner: Message = "reps of \("bridge")"
    let outer: Message = "\(inner) must be \(words: "a number")"
    #expect(outer.textWithoutValues == "reps of … must be a number")
    #expect((inner + " x").textWithoutValues == "reps of … x")
    #expect([inner, "y"].joined(separator: ", ").textWithoutValues == "reps of …, y")
    #expect("\(Message?.none ?? inner)" == "reps of bridge")
    #expect(inner.replacingWords("bridge", with: "x") == inner)
    #expect(inner.replacingWords("reps", with: "sets").text == "sets of bridge")
  }

  @Test func placesDecideWhatIsShown() {
    func lines(_ origin: SourcePlace.Origin, _ showingValues: Bool) -> String {
      let place = SourcePlace(file: "f", line: 2, column: 7, length: 3, sourceLine: "name: Ana", origin: origin)
      return Diagnostic(at: place, "found \("Ana")", help: "not \("Ana")").rendered(showingValues: showingValues)
    }
    let all = "f:2:7: error: found Ana\n  name: Ana\n        ^^^\n  help: not Ana"
    for origin in [SourcePlace.Origin.library, .request, .chosenByRequest] { #expect(lines(origin, true) == all) }
    #expect(lines(.library, false) == all)
    #expect(lines(.request, false) == "f:2:7: error: found …\n  help: not …")
    #expect(lines(.chosenByRequest, false) == "…:2:7: error: found …\n  help: not …")
  }

  /// Complaints about a file name its keys and not what stands there.
  @Test func keysAreWordsAndValuesAreNot() {
    let text = "name: secret\nsteps: [secret]\ndose: {secret: {sets: secret}}\nsecret: 1\nsecret: 2\n"
    do throws(YAMLError) {
      try YAMLDocument(name: "f", bytes: Array(text.utf8)).decode { root in
        let map = root.mapping(["name", "steps", "dose"])
        _ = map.optional("name")?.wholeNumber(1...2)
        for item in map.optional("steps")?.items() ?? [] { _ = item.wholeNumber(1...2) }
        for entry in map.optional("dose")?.entries() ?? [] {
          _ = entry.key.wholeNumber(1...2)
          _ = entry.value.mapping(["sets"]).optional("sets")?.wholeNumber(1...2)
          _ = entry.value.boolean()
        }
      }
      Issue.record("nothing was wrong")
    } catch {
      let told = error.diagnostics.map { $0.rendered(showingValues: false) }
      #expect(!told.joined().contains("secret"), "\(told)")
      for part in [
        "name must be a whole number from 1 to 2, found \"…\"", "entry 1 of steps must", "a key of dose must",
        "sets must be", "… must be true or false", "unknown key \"…\"", "duplicate key \"…\"",
      ] {
        #expect(told.contains { $0.contains(part) }, "\(part) \(told)")
      }
    }
  }
}
