import type { DraftKindView, JobRequest, JobView } from "../../protocol-jobs.ts";
import type { App } from "../app.ts";
import { node } from "../dom.ts";
import { routeHash } from "../model/route.ts";
import { unsaved } from "../model/save-queue.ts";
import type { Answer } from "../server/calls.ts";
import { follow } from "../session/jobs.ts";
import { JOB, WORDS } from "../words.vi.ts";
import { ask } from "./dialogs.ts";
import type { Menu, MenuItem } from "./menu.ts";
import { PAGE_WORDS } from "./page-words.vi.ts";

type Command = Omit<JobRequest, "page">;

const SHOWN_AT = { run: "dashboard", draft: "documents", remind: "mails" } as const;

/** Runs a command and tells what came of it; what was typed must be on the disk first. */
async function runCommand(app: App, command: Command): Promise<void> {
  const { notices, store, server, page } = app;
  if (unsaved(store.state().queue).length > 0) return notices.say("job", "bad", JOB.waitSave);
  notices.clear("job");
  await followJob(app, await server.begin({ page, ...command }));
}

/** Follows a job that this page began, or that ran already when it was opened. */
export async function followJob(app: App, begun: Answer<JobView>): Promise<void> {
  const { notices, store, server } = app;
  const answer = await follow(server, store, begun);
  if (answer.kind === "refused") {
    const isGone = answer.refusal.code === "not-found";
    notices.say("job", "bad", isGone ? JOB.lost : answer.refusal.message);
  }
  if (answer.kind === "given") tellJob(app, answer.value);
  await app.presence().look();
  app.shown();
}

function tellJob({ notices }: App, { does, state, lines }: JobView): void {
  if (state === "failed" || state === "stopped") {
    notices.say("job", "bad", JOB[state][does], ...lines);
    return;
  }
  const view = SHOWN_AT[does];
  const link = node("a", { href: routeHash({ view }) }, `${PAGE_WORDS.open}: ${WORDS.views[view]}`);
  notices.say("job", "done", JOB.done[does], ...lines.slice(0, LINES), link, ...rest(lines));
}

/** Lines that are read at once; the others unfold. */
const LINES = 3;

function rest(lines: readonly string[]): readonly Node[] {
  const more = lines.slice(LINES);
  if (more.length === 0) return [];
  const items = more.map((line) => node("li", {}, line));
  return [
    node("details", {}, node("summary", {}, JOB.more(more.length)), node("ul", {}, ...items)),
  ];
}

/** «Thi đua»: Tổng hợp, Lập văn bản, Nhắc việc. */
export function emulationMenu(app: App): Menu {
  const run = (command: Command) => void runCommand(app, command);
  const kinds = (): readonly MenuItem[] =>
    (app.store.state().workspace?.kinds ?? []).map((kind) => ({
      label: kind.name,
      does: () => {
        if (kind.reach === "office") run({ does: "draft", kind: kind.kind });
        else void draftForUnit(app, kind);
      },
    }));
  return {
    label: WORDS.emulation,
    items: () => [
      { label: WORDS.consolidate, does: () => run({ does: "run" }) },
      { label: WORDS.draft, items: kinds },
      {
        label: WORDS.remindPreview,
        does: () => {
          location.hash = routeHash({ view: "preview" });
        },
      },
      { label: WORDS.remindWrite, does: () => run({ does: "remind" }) },
    ],
  };
}

const COMMON = "chung";
const ALL = "tat-ca";

async function draftForUnit(app: App, { kind, name, reach }: DraftKindView): Promise<void> {
  const units = app.store.state().workspace?.units ?? [];
  const select = node(
    "select",
    { id: "unit" },
    ...(reach === "either" ? [node("option", { value: COMMON }, JOB.common)] : []),
    node("option", { value: ALL }, JOB.allUnits),
    ...units.map((unit) => node("option", { value: unit.code }, `${unit.code} – ${unit.name}`)),
  );
  const label = node("label", { for: "unit" }, JOB.whichUnit);
  const unit = await ask(
    name,
    [label, select],
    [{ label: JOB.draftNow, value: () => select.value, isMain: true }],
  );
  if (unit === undefined) return;
  const whom = unit === ALL ? { all: true } : unit === COMMON ? {} : { unit };
  await runCommand(app, { does: "draft", kind, ...whom });
}
