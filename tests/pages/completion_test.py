#!/usr/bin/env python3
"""Completions offer in each shell what can be typed next. Shells that are not installed are left out.

    completion_test.py PAGES
"""
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PAGES = Path(sys.argv[1]).resolve()

# What has been typed; words that must be offered; words that must not be.
CASES = [
    ("shilu ", {"convert", "check", "rule", "explain", "schema"}, {"--help"}),
    ("shilu ch", {"check"}, {"convert"}),
    ("shilu --v", {"--version"}, {"--format"}),
    ("shilu convert --f", {"--format"}, {"--fix"}),
    ("shilu check --fi", {"--fix"}, {"--format"}),
    ("shilu convert --format ", {"yaml", "json", "ndjson"}, {"sarif"}),
    ("shilu convert -f js", {"json"}, {"yaml"}),
    ("shilu check -q --format ", {"sarif", "github", "auto"}, {"yaml"}),
    ("shilu check --fail-level w", {"warning"}, {"error"}),
    ("shilu check --lang ", {"en", "zh"}, set()),
    ("shilu check --encoding GB", {"GB18030", "GBK"}, {"UTF-8"}),
    ("shilu check --language zh", {"zh-Hans", "zh-Hant"}, {"en"}),
    ("shilu check --lexicon check --fail-level n", {"note", "never"}, {"error"}),
    ("shilu rule SL20", {"SL203"}, {"SL101", "misspelt-label"}),
    ("shilu rule missp", {"misspelt-label"}, {"SL203"}),
    ("shilu help ex", {"explain"}, {"check"}),
    ("shilu schema t", {"turn"}, {"worker-input"}),
    ("shilu worker --flush ", {"line", "block"}, {"text"}),
    ("shilu worker --fail-on-error --flush l", {"line"}, {"block"}),
]


def needs(shell):
    return unittest.skipUnless(shutil.which(shell), f"no {shell} here")


class InFolder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="shilu-completion-"))
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "a talk.txt").write_text("x", encoding="utf-8")
        (self.folder / "texts").mkdir()

    def run_shell(self, *words, **environment):
        done = subprocess.run(words, cwd=self.folder, capture_output=True, text=True, timeout=60,
                              env={**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(self.folder), "TERM": "dumb",
                                   **environment})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def hold(self, cases=CASES):
        for typed, wanted, unwanted in cases:
            with self.subTest(typed=typed):
                offered = self.offered(typed)
                self.assertLessEqual(wanted, offered)
                self.assertFalse(unwanted & offered)


# Calls the completion as readline does. A call of compopt is told as `+default`.
BASH = r"""
source "$1"
compopt() { printf '+%s\n' "${@:$#}"; }
COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
COMP_WORDS=("${@:2}")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_shilu
printf '%s\n' "${COMPREPLY[@]}"
"""


def bash_words(typed):
    """Parted as readline parts a line."""
    words = [""]
    for sign in typed:
        if sign == " ":
            words.append("")
        elif sign in "=:" or words[-1] in ("=", ":"):
            words.append(sign)
        else:
            words[-1] += sign
    return words


@needs("bash")
class Bash(InFolder):
    def offered(self, typed):
        return set(self.run_shell("bash", "--norc", "-c", BASH, "bash", str(PAGES / "bash" / "shilu"),
                                  *bash_words(typed)).splitlines())

    def test_the_script_is_read_without_a_word(self):
        self.assertEqual(self.run_shell("bash", "-n", str(PAGES / "bash" / "shilu")), "")

    def test_what_can_be_typed_next_is_offered(self):
        self.hold()

    def test_a_value_behind_a_sign_of_equality_is_offered_without_its_option(self):
        self.assertEqual(self.offered("shilu convert --format=ya"), {"yaml"})
        self.assertIn("sarif", self.offered("shilu check --format="))
        self.assertEqual(self.offered("shilu check --fail-level=w"), {"warning"})

    def test_lists_go_on_behind_a_comma(self):
        self.assertEqual(self.offered("shilu check --select SL101,SL203"), {"SL101,SL203"})
        self.assertIn("title,host", self.offered("shilu check --require title,"))
        self.assertEqual(self.offered("shilu check --select=SL101,SL203"), {"SL101,SL203"})

    def test_a_report_is_a_format_and_then_a_file(self):
        self.assertEqual(self.offered("shilu check --report sar"), {"sarif=", "+nospace"})
        self.assertEqual(self.offered("shilu check --report sarif=o") - {""}, {"+default"})

    def test_files_are_left_to_readline(self):
        for typed in ("shilu convert ", "shilu check --config x", "shilu convert --lexicon=x", "shilu explain a.txt:1",
                      "shilu convert -- -x", "shilu convert a -o "):
            with self.subTest(typed=typed):
                self.assertEqual(self.offered(typed) - {""}, {"+default"})

    def test_nothing_is_offered_where_nothing_is_known(self):
        for typed in ("shilu worker ", "shilu convert --stdin-filename ", "shilu nonsense ",
                      "shilu convert --nonsense="):
            with self.subTest(typed=typed):
                self.assertEqual(self.offered(typed) - {""}, set())


class AtATerminal(InFolder):
    """A shell that believes that somebody types."""

    def start(self, *words, **environment):
        child, self.terminal = pty.fork()
        if child == 0:
            os.chdir(self.folder)
            os.environ.update(TERM="dumb", LC_ALL="C.UTF-8", HOME=str(self.folder), PS1="$ ", **environment)
            os.execvp(words[0], words)
        self.addCleanup(os.close, self.terminal)
        self.addCleanup(os.waitpid, child, 0)
        self.addCleanup(os.kill, child, signal.SIGKILL)

    def type(self, keys, until):
        """What the terminal shows until `until(shown)`, or within ten seconds."""
        os.write(self.terminal, keys.encode())
        shown, end = "", time.monotonic() + 10
        while not until(shown) and time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.05)[0]:
                shown += os.read(self.terminal, 4096).decode(errors="replace")
        return shown


@needs("bash")
class BashAtATerminal(AtATerminal):
    """The same through readline, which parts words and quotes names."""

    def setUp(self):
        super().setUp()
        self.start("bash", "--norc", "--noprofile", "-i", HISTFILE="")

    def test_readline_puts_the_words_where_they_belong(self):
        self.type(f"shilu() {{ printf '<%s>' \"$@\"; echo END$1; }}; source '{PAGES}/bash/shilu'; echo rea''dy\n",
                  lambda shown: "\nready" in shown)
        for keys, wanted in (("shilu conv\t--format=nd\t x", "<convert><--format=ndjson><x>"),
                             ("shilu check a\\ \t", "<check><a talk.txt>"),
                             ("shilu check --report sari\tout tex\t", "<check><--report><sarif=out><texts/>"),
                             ("shilu check --lexicon=te\t", "<check><--lexicon=texts/>")):
            with self.subTest(keys=keys):
                self.assertIn(wanted, self.type(keys + "\n", lambda shown: "ENDc" in shown))


# What is offered is written to a file, one on a line, and `done` behind it.
ZSHRC = r"""
PS1='$ '
fpath=($PAGES/zsh $fpath)
autoload -Uz compinit
compinit -u -d $HOME/dump
compadd() {
  local -a offered
  if [[ ${@[1,(i)(-|--)]} != *-[OAD]* ]]; then
    builtin compadd -O offered "$@"
    print -rl -- $offered >>$HOME/offered
  fi
  builtin compadd "$@"
}
tell() { zle list-choices; zle kill-whole-line; print done >>$HOME/offered }
zle -N tell
bindkey '^I' tell
print ready >>$HOME/offered
"""


@needs("zsh")
class Zsh(AtATerminal):
    def setUp(self):
        super().setUp()
        (self.folder / ".zshrc").write_text(ZSHRC, encoding="utf-8")
        self.record = self.folder / "offered"
        self.start("zsh", "-i", ZDOTDIR=str(self.folder), PAGES=str(PAGES))
        self.type("", lambda shown: self.told("ready"))

    def told(self, word):
        return self.record.exists() and self.record.read_text(encoding="utf-8").endswith(word + "\n")

    def offered(self, typed):
        self.record.write_text("", encoding="utf-8")
        self.type(typed + "\t", lambda shown: self.told("done"))
        return {line.replace("\\ ", " ") for line in self.record.read_text(encoding="utf-8").splitlines()}

    def test_the_script_is_read_without_a_word(self):
        self.assertEqual(self.run_shell("zsh", "-n", str(PAGES / "zsh" / "_shilu")), "")

    def test_what_can_be_typed_next_is_offered(self):
        self.hold()

    def test_values_behind_a_sign_of_equality_lists_reports_and_files(self):
        self.hold([("shilu convert --format=ya", {"yaml"}, {"json"}),
                   ("shilu check --select SL101,SL20", {"SL203"}, {"SL101"}),
                   ("shilu check --report sar", {"sarif"}, {"junit"}),
                   ("shilu check --report sarif=a", {"a talk.txt"}, {"sarif"}),
                   ("shilu convert a", {"a talk.txt"}, set()),
                   ("shilu worker a", set(), {"a talk.txt"})])


@needs("fish")
class Fish(InFolder):
    def offered(self, typed):
        out = self.run_shell("fish", "--no-config", "-c",
                             f"source '{PAGES}/fish/shilu.fish'; complete -C {typed!r}", XDG_DATA_HOME=str(self.folder))
        return {line.split("\t")[0] for line in out.splitlines()}

    def test_the_script_is_read_without_a_word(self):
        self.assertEqual(self.run_shell("fish", "--no-config", "--no-execute", str(PAGES / "fish" / "shilu.fish")), "")

    def test_what_can_be_typed_next_is_offered(self):
        self.hold()

    def test_values_behind_a_sign_of_equality_lists_reports_and_files(self):
        self.hold([("shilu convert --format=ya", {"--format=yaml"}, {"--format=json"}),
                   ("shilu check --select SL101,SL20", {"SL101,SL203"}, {"SL203"}),
                   ("shilu check --select=SL101,SL20", {"--select=SL101,SL203"}, set()),
                   ("shilu check --report sar", {"sarif="}, {"junit="}),
                   ("shilu check --report sarif=te", {"sarif=texts/"}, set()),
                   ("shilu convert te", {"texts/"}, {"convert"}),
                   ("shilu worker te", set(), {"texts/"})])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
