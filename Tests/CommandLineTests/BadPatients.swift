/// Patient files with one mistake each.
enum BadPatients {
  /// Files that are no proper YAML, or more than this reader takes.
  static let yaml: [BadInput] = [
    .patient("empty file", "", "1:1", "holds nothing"),
    .patient("a list instead of keys", "- a\n- b\n", "1:1", "must be"),
    .patient("unclosed quote", "name: \"Ana\n", "1:7", "does not end properly"),
    .patient("tab as indentation", "dose:\n\tquad-set: 1\n", "2:1", "cannot"),
    .patient("second document", "age: 40\n---\nage: 41\n", "2:1", "second document"),
    .patient("directive", "%YAML 1.1\n---\nage: 40\n", "1:1", "directives"),
    .patient("tag", "name: !!str Ana\n", "1:7", "tags"),
    .patient("complex key", "? age\n: 40\n", "1:1", "keys written with ?"),
    .patient("anchor and alias", "name: &n Ana\ntherapist: *n\n", "1:7", "anchors"),
    .patient("anchored list and alias", "notes: &a [x]\ndrop: [*a]\n", "1:8", "anchors (&name) are not allowed"),
    .patient("alias", "name: *n\n", "1:7", "aliases"),
    .patient(
      "one level too deep", "name: " + String(repeating: "[", count: 64) + String(repeating: "]", count: 64) + "\n",
      "1:70",
      "deeper than 64 levels"),
    .patient("two megabytes", "notes: " + String(repeating: "word ", count: 400_000), "", "the most that is read"),
    .patient("eleven megabytes", bytes: Array(repeating: 0x61, count: 11 << 20), "", "larger than 10 MB"),
    .patient("invalid UTF-8", bytes: Array("name: An".utf8) + [0xFF, 0x0A], "1:9", "0xFF is not valid UTF-8"),
    .patient("UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00], "", "UTF-16"),
    .patient("NUL byte", bytes: Array("name: A\u{0}b\n".utf8), "1:8", "NUL"),
    .patient("control character", bytes: Array("name: A\u{1B}[31mb\n".utf8), "1:8", "U+001B"),
    .patient("line separator", "name: A\u{2028}b\n", "1:8", "U+2028"),
  ]

  /// Wrong keys and values.
  static let values: [BadInput] = [
    .patient("unknown key", "nmae: Ana\n", "1:1", "did you mean \"name\"?"),
    .patient("duplicate key", "age: 40\nage: 41\n", "2:1", "duplicate key \"age\""),
    .patient("list for text", "name: [Ana]\n", "1:7", "must be text, found a list"),
    .patient("number for text", "name: 12\n", "1:7", "put it in quotes"),
    .patient("text for a mapping", "dose: much\n", "1:7", "dose"),
    .patient("truth word for text", "allow: {nordic-curl: yes}\n", "1:22", "found \"yes\""),
    .patient("empty text", "allow: {nordic-curl: \"\"}\n", "1:22", "must not be empty"),
    .patient("phone without quotes", "therapist: +15550100142\n", "1:12", "put it in quotes: \"+15550100142\""),
    .patient("id without quotes", "id: 0041\n", "1:5", "put it in quotes: \"0041\""),
    .patient("id with an exponent", "id: \"1.23457E+12\"\n", "1:5", "format the column as text"),
    .patient("Traditional Chinese", "language: zh-TW\n", "1:11", "Traditional Chinese"),
    .patient("Traditional Chinese beside another", "language: \"en,zh_hant\"\n", "1:11", "Traditional Chinese"),
    .patient("one language twice", "language: es-MX,es-419\n", "1:11", "two different ones"),
    .patient("name of 201 letters", "name: \(String(repeating: "a", count: 201))\n", "1:7", "201 characters"),
    .patient("notes of 2001 letters", "notes: \(String(repeating: "ab ", count: 700))x\n", "1:8", "at most 2000"),
    .patient("base 60", "dose:\n  quad-set: {hold: 1:30}\n", "2:20", "base 60"),
    .patient("octal", "dose:\n  quad-set: {reps: 010}\n", "2:20", "write 10"),
    .patient("word for a number", "dose:\n  quad-set: {reps: ten}\n", "2:20", "from 1 to 200, found \"ten\""),
    .patient("too many", "dose:\n  quad-set: {reps: 201}\n", "2:20", "from 1 to 200"),
    .patient("no sets", "dose:\n  quad-set: {sets: 0}\n", "2:20", "from 1 to 20"),
    .patient("number past the machine's", "age: 99999999999999999999\n", "1:6", "shorter number"),
    .patient("age out of range", "age: 130\n", "1:6", "from 0 to 120"),
    .patient("age and birthday", "born: 1980-01-01\nage: 40\n", "2:1", "both given"),
    .patient("29 February in a common year", "born: 2001-02-29\n", "1:7", "found \"2001-02-29\""),
    .patient("month 13", "start: 2026-13-01\n", "1:8", "months go from 01 to 12"),
    .patient("born after the sheet", "born: 2062-01-01\n", "1:7", "to the date of the sheet"),
    .patient("hour 25", "next-visit: 2026-11-28 25:00\n", "1:13", "times go from 00:00 to 23:59"),
    .patient("unknown side", "side: lft\n", "1:7", "left, right or both"),
    .patient("one leg on both sides", "legs: one\nside: both\n", "1:1", "does not go with side: both"),
    .patient("unknown language", "age: 40\nlanguage: xx\n", "2:11", "there is no language \"xx\""),
    .patient("language in words", "language: english\n", "1:11", "must be a language code"),
  ]

  /// Routines that cannot be.
  static let routines: [BadInput] = [
    .patient("unknown phase", "routine: phase-9\n", "1:10", "did you mean \"phase-1\""),
    .patient("unknown exercise to add", "add: [hip-hnge]\n", "1:7", "did you mean \"hip-hinge\"?"),
    .patient("unknown exercise to drop", "drop: [quad-sett]\n", "1:8", "did you mean \"quad-set\""),
    .patient("unknown exercise with a dose", "dose:\n  quad-sett: {reps: 5}\n", "2:3", "quad-set"),
    .patient("unknown exercise allowed", "allow:\n  nordic-curls: fit\n", "2:3", "nordic-curl"),
    .patient("exercise twice", "exercises: [quad-set, quad-set]\n", "1:23", "twice"),
    .patient("ruled out", "add: [nordic-curl]\n", "1:7", "is ruled out"),
    .patient("too early", "add: [hip-hinge]\n", "1:7", "not before phase 3"),
    .patient("path for an id", "add: [../../etc/passwd]\n", "1:7", "there is no exercise"),
  ]

  /// Characters that cannot be printed.
  static let characters: [BadInput] = [
    .patient("emoji", "name: Ana \u{1F600}\n", "1:11", "\"\u{1F600}\" in name"),
    .patient(
      "script that is missing", "name: Ana \u{1019}\u{103C}\n", "1:11", "the script Burmese is not supported yet"),
    .patient(
      "script that is missing, in a block of text", "notes: |\n  fine\n  here \u{10480}\n", "3:8",
      "the script Osma is not supported yet"),
    .patient("Burmese", "age: 40\nname: \u{1019}\u{1000}\n", "2:7", "\"\u{1019}\" in name"),
    .patient("Burmese notes", "notes: |\n  Rest.\n  \u{1000}\n", "3:3", "\"\u{1000}\" in notes"),
    .patient("escaped control character", "name: \"A\\u0007b\"\n", "1:7", "U+7"),
    .patient("direction override", "name: \"A\\u202Eb\"\n", "1:7", "U+202E"),
    .patient("tab in notes", "notes: \"a\\tb\"\n", "1:8", "U+0009"),
  ]
}
