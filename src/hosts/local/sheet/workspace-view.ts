import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { editionTitle } from "../../../commands/consolidate.ts";
import { DRAFT_KINDS } from "../../../commands/draft.ts";
import type { Reach } from "../../../documents/kind.ts";
import { KINDS } from "../../../documents/kinds.ts";
import { momentText } from "../clock.ts";
import { isOpenElsewhere } from "../load-book.ts";
import type { LiveWorkspace } from "./live-workspace.ts";
import type { BookSummary, LastRun, WorkspaceView } from "./protocol.ts";
import type { DraftKindView } from "./protocol-jobs.ts";
import { tabTitles } from "./tab-view.ts";

/** The workspace as a page sees it first. */
export function workspaceView(
  live: LiveWorkspace,
  more: Pick<WorkspaceView, "token" | "editor" | "job">,
): WorkspaceView {
  const { board } = live.state;
  const { errors, warnings, asOf } = board;
  return {
    workspace: resolve(live.folder),
    title: editionTitle(board),
    asOf,
    ...more,
    books: live.books.map(
      (book): BookSummary => ({
        file: book.file,
        kind: book.declaration.workbook,
        title: book.declaration.title,
        tabs: tabTitles(book),
        revision: book.revision,
        isOpenElsewhere: isOpenElsewhere(book.path),
      }),
    ),
    kinds: DRAFT_KINDS.map(
      (kind): DraftKindView => ({ kind, name: KINDS[kind].menu, reach: REACH[KINDS[kind].per] }),
    ),
    units: board.reckoning.edition.units.all.map(({ code, name }) => ({ code, name })),
    lastRun: lastRunOf(live.folder),
    counts: { errors, warnings },
    judgement: live.judgement,
  };
}

const REACH: Readonly<Record<Reach, DraftKindView["reach"]>> = {
  edition: "office",
  unit: "unit",
  nominee: "unit",
  "edition-or-unit": "either",
};

/** undefined before the first run, and for a summary that somebody else wrote otherwise. */
function lastRunOf(folder: string): LastRun | undefined {
  const path = join(folder, "summary.json");
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  const found = parsed(readFileSync(path, "utf8"));
  if (found === undefined) return undefined;
  const errors = found.severities.filter((severity) => severity === "error").length;
  const counts = { errors, warnings: found.severities.length - errors };
  return { at: momentText(stat.mtime), asOf: found.asOf, counts };
}

function parsed(text: string) {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null) return undefined;
    const { asOf, findings } = found as Readonly<Record<string, unknown>>;
    if (typeof asOf !== "string" || !Array.isArray(findings)) return undefined;
    return { asOf, severities: findings.map((one: { severity?: unknown }) => one?.severity) };
  } catch {
    return undefined;
  }
}
