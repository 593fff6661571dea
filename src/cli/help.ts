// The help that teaches; what each option does is said with the option.

/** After the options of `supportlint --help`. */
export const HELP = `
You write replies:
  $ supportlint draft.txt --customer "Мария Иванова"
  $ pbpaste | supportlint --question @letter.txt --channel chat
  $ supportlint draft.txt --fix         # mends what is certain
  $ supportlint explain missing-cause

You lead a team:
  $ supportlint audit export.ndjson --format compact
  $ supportlint init                    # a .supportlintrc to make your own
  $ supportlint words add Битрикс24     # a name that is right
  $ supportlint "macros/**/*.md" --fail-on warning

You build it into a help desk, an editor or CI:
  $ cat draft.txt | supportlint --ticket ticket.json --format json
  $ help-desk-export | supportlint audit - --from ndjson --format ndjson
  $ supportlint print-config macros/refund.md

Exit code:
  0  nothing found that counts
  1  findings at --fail-on or above, or more warnings than --max-warnings
  2  supportlint could not do its work, and says why on standard error
`

/** After the options of `supportlint audit --help`. */
export const AUDIT_HELP = `
A record is a line of JSON; only "reply" is required:
  {"id": 7, "reply": "…", "question": "…", "customer": {"name": "…"},
   "channel": "email", "kind": "resolved", "thread": [{"from": "agent", …}]}

  $ supportlint audit export.ndjson --format compact
  $ supportlint audit - --from ndjson --format ndjson < export.ndjson > results.ndjson

A record that cannot be read is reported in its place, and the exit code is 2.
`

/** What is printed when nothing is asked for. */
export const SHORT_HELP = `Usage: supportlint [options] [files or globs…]

  supportlint draft.txt                      check a draft
  cat draft.txt | supportlint                the same, from a pipe
  supportlint audit export.ndjson            check every reply of an export
  supportlint explain RULE                   what a rule finds, and why

"supportlint --help" tells the rest.
`
