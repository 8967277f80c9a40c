/** What `--help` prints. */
export const helpText = `The main job without a window: import, look up, report, and, when told to, change licenses.

  npm run job                     sample exports, practice service, a report beside you
  npm run job -- --users FILE --scim URL --token-stdin --report matched.csv
  (the installed app takes the same as: purser --job …)

Exports
  --users FILE              user list from the Admin Center (may be given more than once, like the next two)
  --directory FILE          who is assigned the app: Okta, Entra ID, OneLogin, any CSV. A list that is known to be of
                            everybody is read as one
  --staff FILE              everybody in the company: tenant, domain, HR system. It finds who left, and says nothing of
                            the app; lists of several systems stand side by side
  --usage FILE              usage report, or the activities, seats or last logins of its platform
  --learning FILE           user list of LinkedIn Learning: whose unique ids differ is a finding
  --upload-result FILE      LinkedIn's answer to a bulk upload, with a column Messages
                            CSV, TSV or XLSX; what a file does not say itself:
  --sheet NAME              sheet of a workbook (the first with anything in it)
  --encoding NAME           utf-8, utf-16le, utf-16be, windows-1250 to windows-1258, windows-874, koi8-r, ibm866, macintosh,
                            shift_jis, euc-jp, gb18030, big5 or euc-kr
  --dates ORDER             day-first, month-first or year-first, for days such as 03/04/2026; serial or serial-1904, for
                            days as numbers of a spreadsheet
  --accept ALARM            what a file is stopped for and is as it should be (may be given more than once): far-fewer-rows,
                            columns-gone, column-renamed, column-blank, dates-flipped, encoding-unclear, unknown-words, many-left,
                            states-unclear (a column that may say who left is kept beside),
                            other-numbers (a list of everybody is numbered by another system), all-zero, days-beyond-window,
                            window-ahead, window-far,
                            other-people (it replaces the list) or add-to-list (it is a further part);
                            and what a list of people is: everybody or assignees
  --application NAME        whose rows are read, where a list is of several applications
  --state WORD=MEANING      what a word of a status means: here, invited, on-leave, suspended, left or unknown
  --mapping FILE            JSON: what columns mean, one object or a list of them, for example
                            {"file": "staff.csv", "kind": "directory", "columns": {"Mail": "email", "Name": "displayName"},
                             "readAs": {"dates": "day-first"}}, or for a usage report also
                            "window": {"start": "2026-10-01", "end": "2026-10-31"}; without "file" for every file of the kind

Service
  --scim URL                SCIM base URL, for example https://api.linkedin.com/scim
  --token-stdin             the access token is read from standard input
  --token-env NAME          the access token is read from this environment variable
  --practice                the practice service, seeded with the imported people; nothing leaves this machine
  --reads-per-second N      at most so many reads (4), writes (1) and calls at a time (4)
  --writes-per-second N
  --in-flight N
  --look-up-order LIST      attributes people are looked up by, with a comma between (externalId,userName)
  --if-match WHEN           with-version (where accounts have one), header-too or never, for services that refuse it (412)

Result
  --report FILE             the matched report, by its name's end CSV, XLSX or JSON (purser-report-….csv in the current folder)
  --report-columns LIST     headings with commas between (all)
  --pseudonymised           nobody is named: a code stands for each person, which only this data folder can turn back
  --one-page FILE           one page for those who pay, by its name's end HTML or XLSX; --pseudonymised names nobody there either
  --with-sources            beside a CSV, a file that says which imports, look-ups and rules it comes from
  --json                    standard output is one JSON object; the summary goes to standard error
  --data DIR                keep everything in this folder, so that the next job goes on from there. Without it a temporary
                            folder is used and removed, except after --apply on a real service: then it is kept beside
                            you (purser-job-…), since it holds the journal. One at a time works in a folder
  --wait                    where another job or the window works in it, begin once that one is over or lends it
  --take-over               the holder on another machine, who never gave the folder back, has ended

Licenses. Nothing is written to the service without --apply.
  --deprovision idle:DAYS   people known to have been idle for so many days
  --deprovision-list FILE   people named by e-mail address or unique id: one a line, or a CSV with such a column
  --provision-list FILE
  --undo-plan N             with --data DIR: take back what plan N of that folder did
  --allow-creating          who has no account is created with the unique id of the directory or the user list
  --apply                   carry the plan out; needs the matching
  --allow-deprovisioning
  --allow-provisioning
  --confirm-count N         more removals at once than the guard lets pass: N is the number of removals

Journal
  --verify-journal          with --data DIR: checks that no entry was changed
  --save-journal FILE       with --data DIR: the journal as CSV
                            Both, and a report of a folder as it is (--report with --data alone), work on a copy and
                            may go beside a job or the window

Exit codes: 0 all well, 1 failed, 2 wrong arguments, 3 finished with rejected rows, unknown, undecidable or doubtful people,
unanswered look-ups, actions that are open or not seen yet, or a list or usage report older than the age that is set (45
days), 4 another works in the data folder: nothing was done.
`;
