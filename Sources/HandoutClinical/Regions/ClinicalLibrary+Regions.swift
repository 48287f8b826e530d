import HandoutInput

extension ClinicalLibrary {
  /// All regions, sorted by id.
  package func regions() throws(ClinicalError) -> [BodyRegion] {
    var all: [BodyRegion] = []
    for id in try regionIDs() { all.append(try region(Located(id))) }
    return all
  }

  /// All targets that exercises may name: those of the regions, sorted.
  package func targets() throws(ClinicalError) -> [String] {
    Set(try regions().flatMap(\.targets).map(\.value)).sorted()
  }

  /// The limbs of which a sheet speaks in a language.
  ///
  /// The sheet's is that of its profile's regions, without a profile that of its exercises; where these have more than one, it speaks of
  /// sides. An exercise that works on regions of one other limb has words of its own.
  ///
  /// - Throws: `ClinicalError.unknown` for a region or limb that there is not, `.untranslated` for a limb without words.
  package func limbs(
    of profile: ConditionProfile?, exercises: [Exercise], language: String
  ) throws(ClinicalError) -> SheetLimbs {
    let regions = try regions()
    var own: [String: String] = [:]
    for exercise in exercises {
      let limbs = Set(regions.filter { $0.isWorked(by: exercise.targets.map(\.value)) }.map(\.limb.value))
      if let only = limbs.first, limbs.count == 1 { own[exercise.id] = only }
    }
    var wanted = Set(own.values)
    if let profile {
      wanted = []
      for id in profile.bodyRegions { wanted.insert(try region(id).limb.value) }
    }
    let main = wanted.count == 1 ? wanted.first ?? Limb.sides : Limb.sides
    let translated = try limb(main, language: language)
    var limbs = SheetLimbs(sheet: translated.content)
    limbs.isUnreviewed = translated.isUnreviewed
    for (exercise, id) in own where id != main {
      let other = try limb(id, language: language)
      limbs.others[exercise] = other.content
      if other.isUnreviewed { limbs.isUnreviewed = true }
    }
    return limbs
  }

  /// The limb that the dose of an exercise names where it stands in no sheet.
  package func limb(of exercise: Exercise) throws(ClinicalError) -> Limb {
    try limbs(of: nil, exercises: [exercise], language: Self.originalLanguage).limb(of: exercise.id)
  }
}
