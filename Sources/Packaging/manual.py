#!/usr/bin/env python3
"""Writes man pages from what a program's argument parser says of itself: manual.py PROGRAM VERSION DATE FOLDER

One page for the program and one for each of its commands, in mdoc. DATE is in seconds since 1970.
"""

import json
import re
import subprocess
import sys
import time
from pathlib import Path


def escaped(text):
    """Text as it stands in a line of its own, of which no word is a macro."""
    text = text.replace("\\", "\\e")
    text = re.sub(r"(?<![\w-])-{1,2}(?=\w)|(?<=\w)-(?=\w)", lambda dashes: "\\-" * len(dashes.group()), text)
    return "\\&" + text if text[:1] in ".'" else text


def literal(text):
    """Text in which every hyphen may be copied into a shell."""
    return "\\&" + text.replace("\\", "\\e").replace("-", "\\-")


def quoted(text):
    """Text as one argument of a macro."""
    return '"' + literal(text).replace('"', "\\(dq") + '"'


def paragraphs(text):
    return [part for part in re.split(r"\n[ \t]*\n", (text or "").strip()) if part]


def prose(text):
    lines = []
    for number, part in enumerate(paragraphs(text)):
        lines += [".Pp"] * (number > 0) + [escaped(" ".join(part.split()))]
    return lines


def exits(part):
    """The list of exit codes in a paragraph such as "Exit codes: 0 done; 64 wrong usage."."""
    lines = [".Bl -tag -width 3n"]
    for entry in part.split(":", 1)[1].rstrip(". \n").split(";"):
        code, meaning = entry.split(None, 1)
        lines += [f".It {code}", escaped(" ".join(meaning.split()))]
    return lines + [".El"]


def discussion(command):
    """What a command says at length: description, examples and exit codes, each as lines."""
    description, examples, codes = [], [], []
    for part in paragraphs(command.get("discussion")):
        if part.startswith("Exit codes:"):
            codes = exits(part)
        elif re.match(r"Examples?:", part):
            commands = part.split(":", 1)[1].strip("\n").splitlines()
            examples += [".Bd -literal -offset indent"] + [literal(line.strip()) for line in commands] + [".Ed"]
        else:
            description += [".Pp"] * bool(description) + [escaped(" ".join(part.split()))]
    return description, examples, codes


def flags(argument):
    value = f" Ar {quoted(argument.get('valueName') or 'value')}" if argument["kind"] == "option" else ""
    shown = []
    for name in argument.get("names") or []:
        dash = "Fl -" if name["kind"] == "long" else "Fl "
        shown.append(dash + literal(name["name"])[2:] + value)
    return " , ".join(shown)


def option(argument):
    head = f"Ar {quoted(argument['valueName'])}" if argument["kind"] == "positional" else flags(argument)
    text = (argument.get("abstract") or "").strip()
    default = argument.get("defaultValue")
    if default and "efault" not in text:
        text += f" Default: {default}."
    lines = [".It " + head] + (prose(text) or [])
    return lines + ([".Pp"] + prose(argument["discussion"]) if argument.get("discussion") else [])


def options(command):
    shown = [one for one in command.get("arguments") or [] if one["shouldDisplay"]]
    groups = {}
    for one in shown:
        groups.setdefault(one.get("sectionTitle") or "", []).append(one)
    lines = []
    # Those without a title come last, as --help and --version do.
    for title in sorted(groups, key=lambda title: title == ""):
        if len(groups) > 1:
            lines.append(".Ss " + (escaped(title.capitalize() if title.isupper() else title) or "General"))
        lines.append(".Bl -tag -width indent")
        for one in groups[title]:
            lines += option(one)
        lines.append(".El")
    return lines


def usage(command):
    lines = [".Op Ar options"] if any(one["kind"] != "positional" for one in command.get("arguments") or []) else []
    for one in command.get("arguments") or []:
        if one["kind"] == "positional" and one["shouldDisplay"]:
            name = f"Ar {quoted(one['valueName'])}" + (" Ar ..." if one["isRepeating"] else "")
            lines.append(f".Op {name}" if one["isOptional"] else f".{name}")
    return lines


def page(names, command, pages, version, date, codes):
    """The page of a command whose names from the program's on are `names`."""
    description, examples, own = discussion(command)
    abstract = (command.get("abstract") or "").strip().rstrip(".")
    commands = [one for one in command.get("subcommands") or [] if one["shouldDisplay"] and one["commandName"] != "help"]
    lines = [
        f".Dd {time.strftime('%B %d, %Y', time.gmtime(date)).replace(' 0', ' ')}",
        f".Dt {'-'.join(names).upper()} 1",
        f".Os Handout {version}",
        ".Sh NAME",
        f".Nm {'-'.join(names)}",
        f".Nd {escaped(abstract[:1].lower() + abstract[1:])}",
        ".Sh SYNOPSIS",
        f".Nm {quoted(' '.join(names))}",
    ]
    lines += [".Ar command", ".Op Ar options"] if commands else usage(command)
    lines += [".Sh DESCRIPTION", escaped(abstract + ".")] + [".Pp"] * bool(description) + description
    if commands:
        lines += [".Pp", "Its commands:", ".Bl -tag -width merge-manifests"]
        for one in commands:
            lines += [f".It Cm {one['commandName']}", escaped(one.get("abstract") or ""),
                      f"See", f".Xr {names[0]}-{one['commandName']} 1 ."]
        lines.append(".El")
    lines += [".Sh OPTIONS"] + options(command)
    lines += [".Sh EXIT STATUS"] + (own or codes)
    lines += [".Sh EXAMPLES"] + examples if examples else []
    others = [name for name in pages if name != "-".join(names)]
    lines += [".Sh SEE ALSO"] + [f".Xr {name} 1{' ,' if name != others[-1] else ''}" for name in others]
    return "\n".join(lines) + "\n"


def main():
    program, version, date, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])
    said = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True).stdout
    root = json.loads(said)["command"]
    name = root["commandName"]
    commands = [one for one in root.get("subcommands") or [] if one["shouldDisplay"] and one["commandName"] != "help"]
    pages = [name] + [f"{name}-{one['commandName']}" for one in commands]
    other = {"handout": "handout-server", "handout-server": "handout"}.get(name)
    codes = discussion(root)[2]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.1").write_text(page([name], root, pages + [other], version, date, codes))
    for one in commands:
        text = page([name, one["commandName"]], one, [name], version, date, codes)
        (folder / f"{name}-{one['commandName']}.1").write_text(text)


main()
