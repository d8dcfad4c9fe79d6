/** A mistake that an engineer could make in the outbox, as changes of its source. */
export interface Mutant {
  readonly name: string;
  readonly changes: readonly Change[];
}

export interface Change {
  /** Under src/outbox. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

function mutant(name: string, file: string, find: string, replace: string): Mutant {
  return { name, changes: [{ file, find, replace }] };
}

export const MUTANTS: readonly Mutant[] = [
  mutant(
    "runs do not exclude one another",
    "under-lock.ts",
    'if (!(yield* ask("tryLock"))) return undefined;',
    'yield* ask("tryLock");',
  ),
  {
    name: "the ledger is read before the lock",
    changes: [
      {
        file: "send-mails.ts",
        find: "return (yield* underLock(() => sendDue(run)))",
        replace:
          'const early = yield* ask("readLedger");\n  return (yield* underLock(() => sendDue(run, early)))',
      },
      {
        file: "send-mails.ts",
        find: "function* sendDue({ day, plan }: SendRun)",
        replace: "function* sendDue({ day, plan }: SendRun, early: readonly LedgerEntry[])",
      },
      {
        file: "send-mails.ts",
        find: "const ledger = yield* recover(kept.cursor);",
        replace:
          "const now = yield* recover(kept.cursor);\n  const ledger = kept.cursor === undefined ? new Map(early.map((row) => [row.key, row])) : now;",
      },
    ],
  },
  mutant(
    "the lock is given back when a run breaks, with rows still in the buffer",
    "under-lock.ts",
    "const done = yield* work();",
    'let done: T;\n  try {\n    done = yield* work();\n  } catch (error) {\n    yield* ask("unlock");\n    throw error;\n  }',
  ),
  mutant(
    "no cursor before a send",
    "deliver.ts",
    'yield* ask("writeCursor", cursorText({ mails, results, isSending: true }));',
    "",
  ),
  mutant(
    "a cursor that could not be written does not stop the send",
    "deliver.ts",
    'progress.halt = { ended: "trouble", broken: { cause } };\n      break;',
    "void cause;",
  ),
  mutant(
    "rows are not planned first",
    "plan-rows.ts",
    'yield* ask("writeRows", rows);\n  const written',
    "const written",
  ),
  mutant("planned rows stay in the buffer", "plan-rows.ts", '  yield* ask("flush");\n', ""),
  mutant(
    "a waiting row keeps the steps of its first planning",
    "plan-rows.ts",
    "return before === undefined || !sayTheSame(row, before);",
    'return before?.state !== "PLANNED";',
  ),
  mutant(
    "results stay in the buffer when the cursor goes",
    "deliver.ts",
    '    yield* ask("flush");\n',
    "",
  ),
  mutant(
    "the cursor goes before the results are down",
    "deliver.ts",
    'yield* ask("writeCursor", chunk.cursor);\n  if (chunk.rows.length > 0) {\n    yield* ask("writeRows", chunk.rows);',
    'yield* ask("writeCursor", chunk.cursor);\n  yield* ask("clearCursor");\n  if (chunk.rows.length > 0) {\n    yield* ask("writeRows", chunk.rows);',
  ),
  mutant(
    "results are not in the cursor before their rows are written",
    "deliver.ts",
    'yield* ask("writeCursor", chunk.cursor);',
    "",
  ),
  mutant(
    "a run does not recover",
    "recover.ts",
    "if (cursor === undefined) return ledger;",
    'if (cursor !== "") return ledger;',
  ),
  mutant(
    "recovery takes the mail under way for not sent",
    "recover.ts",
    'index === results.length ? "UNCERTAIN" : "PLANNED"',
    'index === results.length ? "PLANNED" : "PLANNED"',
  ),
  mutant(
    "recovery takes the mail under way for sent",
    "recover.ts",
    'index === results.length ? "UNCERTAIN"',
    'index === results.length ? "SENT"',
  ),
  mutant(
    "recovery forgets the mails that had ended",
    "recover.ts",
    "return STATE_OF_RESULT[letter];",
    'return "PLANNED";',
  ),
  mutant(
    "recovery drops the cursor before its rows are down",
    "recover.ts",
    '    yield* ask("writeRows", rows);\n    yield* ask("flush");\n  }\n  yield* ask("clearCursor");',
    '    yield* ask("writeRows", rows);\n  }\n  yield* ask("clearCursor");\n  yield* ask("flush");',
  ),
  mutant(
    "any error means not sent",
    "send-fate.ts",
    '? { letter: "U", detail }',
    '? { letter: "P", detail }',
  ),
  mutant(
    "any error means sent",
    "send-fate.ts",
    '? { letter: "U", detail }',
    '? { letter: "S", detail }',
  ),
  mutant(
    "only known English texts are uncertain",
    "send-fate.ts",
    '? { letter: "U", detail }',
    '? { letter: /server error|timed out|internal error|service error/i.test(detail) ? "U" : "F", detail }',
  ),
  mutant(
    "a phrase anywhere in the text proves that nothing was sent",
    "send-phrases.ts",
    '{ reason: "refused", pattern: /^Invalid email: \\S.*$/ }',
    '{ reason: "refused", pattern: /Invalid email: \\S/ }',
  ),
  mutant(
    "a refused mail is uncertain",
    "send-fate.ts",
    'refused: { letter: "F" }',
    'refused: { letter: "U" }',
  ),
  mutant(
    "a send that threw is tried once more",
    "deliver.ts",
    "  } catch (error) {\n    return sendFate(error);",
    '  } catch (error) {\n    try {\n      return sentFate(yield* ask("send", mail));\n    } catch {}\n    return sendFate(error);',
  ),
  mutant(
    "the first unit of a shared mail alone gets its result",
    "deliver.ts",
    "return rowsOf(mail, happening, ledger);",
    "return rowsOf(mail, happening, ledger).slice(0, 1);",
  ),
  mutant(
    "no end before the platform's end",
    "deliver.ts",
    'return msLeft < CLOSING_MS ? { ended: "time" } : undefined;',
    'return msLeft < -CLOSING_MS * 99 ? { ended: "time" } : undefined;',
  ),
  mutant(
    "nobody is asked whether to stop",
    "deliver.ts",
    'if (yield* isStopAsked()) return { ended: "stopped" };',
    "",
  ),
  mutant(
    "a host that cannot say whether to stop breaks the run",
    "stop-asked.ts",
    "return false;",
    'throw new RangeError("no answer");',
  ),
  mutant(
    "a stop drops the result of the mail before it",
    "deliver.ts",
    "if (progress.halt !== undefined) break;\n    isCursorOut = true;",
    'if (progress.halt?.ended === "stopped") return;\n    if (progress.halt !== undefined) break;\n    isCursorOut = true;',
  ),
  mutant(
    "any account sends",
    "standing.ts",
    'return sameAccount(account, owner) ? undefined : "other-owner";',
    "return sameAccount(account, owner) ? undefined : undefined;",
  ),
  mutant("a copy sends", "standing.ts", 'if (workbook !== home) return "copy";', ""),
  mutant(
    "a workbook that was never set up sends",
    "standing.ts",
    'if (owner === undefined || home === undefined) return "not-set-up";',
    "if (owner === undefined || home === undefined) return undefined;",
  ),
  mutant(
    "times follow a clock that goes back",
    "ledger-rows.ts",
    "before.at > at ? before.at : at",
    "before.at > at ? at : at",
  ),
  mutant(
    "a person's verdict is written without the lock",
    "resolve-uncertain.ts",
    'return (yield* underLock(() => resolved(resolution))) ?? { ended: "busy" };',
    'return (yield* resolved(resolution)) ?? { ended: "busy", underLock };',
  ),
];
