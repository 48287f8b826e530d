/// Wrong words on the command line.
enum BadCommands {
  static let all: [BadInput] = [
    .option("unknown design", ["--design", "shet"], "did you mean \"sheet\"?"),
    .option("no design at all", ["--design", " , "], "names no design"),
    .option("the same design twice", ["--design", "sheet,sheet"], "is named twice"),
    .option("unknown theme", ["--theme", "clinik"], "did you mean \"clinic\"?"),
    .option("unknown language on the command line", ["--language", "xx"], "there is no language"),
    .option("path as design", ["--design", "../../x"], "there is no design"),
    .option("unknown paper", ["--paper", "a7"], "must be letter, a4, legal, a5, half-letter or WIDTHxHEIGHT"),
    .option("paper smaller than a postcard", ["--paper", "50x80mm"], "sides from 100 to 600 mm"),
    .option("unknown side on the command line", ["--side", "up"], "'left', 'right' or 'both'"),
    .option("unknown phase on the command line", ["--routine", "phase-7"], "did you mean \"phase-1\""),
    .option("unknown exercise on the command line", ["--exercises", "bridge,clamshel"], "\"clamshell\"?"),
    .option("no exercise at all", ["--exercises", " , "], "names no exercise"),
    .option("exercise that is ruled out", ["--exercises", "nordic-curl"], code: 65, "is ruled out"),
    .option("day that does not exist", ["--date", "2026-02-30"], "a date that the calendar has"),
    .option("date in words", ["--date", "tomorrow"], "must be written YYYY-MM-DD"),
    .option("date of another age", ["--date", "1776-07-04"], "in a year from 1900 to 2200"),
    .option("page 0", ["-o", "p.png", "--page", "0"], "1 or more"),
    .option("page past the end", ["-o", "p.png", "--page", "99"], "there is no page 99"),
    .option("page of a PDF", ["--page", "1"], "--format png"),
    .option("all pages to standard output", ["-o", "-", "--format", "png"], "--page N"),
    .option("low resolution", ["-o", "p.png", "--dpi", "5"], "from 10 to 1200"),
    .option("resolution that is no number", ["-o", "p.png", "--dpi", "nan"], "from 10 to 1200"),
    .option("unknown format", ["--format", "svg"], "'html'"),
    .option("page of a web page", ["-o", "p.html", "--page", "1"], "--format png"),
    .option("web page with a plan", ["-o", "p.html", "--attach-plan"], "go with PDF files"),
    .option("web page to be archived", ["-o", "p.html", "--archive"], "go with PDF files"),
    .option("locked web page", ["-o", "p.html", "--password-file", "pw.txt"], "a web page cannot be locked"),
    .option("web page under another name", ["-o", "p.pdf", "--format", "html"], "does not go with a name"),
    .option("unknown option", ["--frobnicate"], "Unknown option"),
    .option("one word too many", ["extra"], "Unexpected argument"),
    .option("no name of a file", ["-o", ""], "needs the name of a file"),
    .option("dot as a file", ["-o", "."], "needs the name of a file"),
    .option("folder's name as a file", ["-o", "new/"], "needs the name of a file"),
    .option("missing patient file", ["--patient", "none.yaml"], code: 66, "none.yaml: error: there is no such file"),
    .option("folder as patient file", ["--patient", "."], code: 66, "a folder"),
    .option("endless patient file", ["--patient", "/dev/zero"], code: 65, "larger than 10 MB"),
    .option("missing clinic file", ["--clinic", "none.yaml"], code: 66, "none.yaml: error: there is no such file"),
    .option("missing library", ["--library", "none"], code: 66, "no such library folder"),
    .command("no output", ["make", Workspace.condition], "--output"),
    .command("unknown condition", ["make", "tight-hamstring-knee-pain", "-o", "h.pdf"], Workspace.condition),
    .command("path as condition", ["make", "../Conditions/x", "-o", "h.pdf"], "there is no condition"),
    .command("unknown thing to show", ["show", "brige"], "did you mean \"bridge\""),
    .command("unknown kind to list", ["list", "conditons"], "conditions"),
    .command("unknown command", ["print"], "print"),
    .command("missing library to check", ["check", "none"], code: 66, "no such library folder"),
    epoch("words for the time", "soon"), epoch("time before 1970", "-1"), epoch("time far ahead", "99999999999999999"),
  ]

  private static func epoch(_ name: String, _ seconds: String) -> BadInput {
    var input = BadInput.command(
      name, ["make", Workspace.condition, "-o", "handout.pdf"], "SOURCE_DATE_EPOCH must be a whole number")
    input.environment = ["SOURCE_DATE_EPOCH": seconds]
    return input
  }
}
