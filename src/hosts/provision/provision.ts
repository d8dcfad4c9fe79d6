import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { linkOf, MARK, type MarkedFile } from "../google/marks.ts";
import { momentText, today } from "../local/clock.ts";
import { loadSample, type Package } from "../local/edition-seed.ts";
import { UsageError } from "../local/usage-error.ts";
import { act, type Outcome } from "./act.ts";
import { agreedPrunes, isAgreed } from "./agreement.ts";
import type { Wish } from "./arguments.ts";
import type { CheckedFiles } from "./checked-files.ts";
import { chooseEdition, SAMPLE_SUFFIX } from "./edition-choice.ts";
import { type EditionRead, readEditionInHand } from "./edition-in-hand.ts";
import type { ScriptFile } from "./google-facts.ts";
import { type MadeFiles, unlisted } from "./made-files.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import { type ProvisionPlan, planProvision } from "./provision-plan.ts";
import { standingBook } from "./standing-book.ts";
import { blankedLines, planLines, stepText, stopLines, undoneLines } from "./told.ts";
import { type EntryMode, type Wanted, wantedBooks } from "./wanted-books.ts";

/** What a run works with. */
export interface Bench {
  readonly google: ProvisionCalls;
  readonly pack: Package;
  readonly scripts: Readonly<Record<"office" | "entry", readonly ScriptFile[]>>;
  readonly made: MadeFiles;
  readonly checked: CheckedFiles;
  /** What a version that is kept of a script is called. */
  readonly release: string;
  readonly now: Date;
  readonly say: (text: string) => void;
  readonly progress: (text: string) => void;
  /** undefined where nobody can be asked. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

/** Of how many workbooks that were looked at one line tells. */
const TOLD_EVERY = 25;

/** A workbook stops the run: nothing was changed. */
export class ProvisionStopped extends Error {}

/**
 * One run: reads what stands, says what it will do, asks, does it. Safe to do again at any time.
 *
 * @throws ProvisionStopped with the reasons in words; UsageError; HostError of what Google refused
 */
export async function provision(wish: Wish, bench: Bench): Promise<void> {
  const seen = await look(wish, bench);
  const plan = await planProvision(seen.wanted, {
    google: bench.google,
    edition: seen.read.edition,
    mark: seen.mark,
    officeMarks: seen.from === undefined ? {} : { [MARK.from]: seen.from },
    scripts: bench.scripts,
    office: seen.office,
    notifies: wish.notifies,
    checked: wish.isFresh ? { ...bench.checked, isKnown: () => false } : bench.checked,
    release: bench.release,
    onRead: (done, all) => {
      if (done % TOLD_EVERY === 0) bench.progress(PROVISION_WORDS.reading(done, all));
    },
    onMade: (id) => bench.made.add({ id, edition: seen.mark, owner: seen.read.edition.owner }),
  });
  if (plan.stops.length > 0) throw new ProvisionStopped(stopLines(plan.stops).join("\n"));
  tell(plan, seen, bench);
  const steps = [...plan.steps, ...(await agreedPrunes(plan, wish, bench))];
  if (wish.isDryRun) return bench.say(PROVISION_WORDS.dryRun);
  if (steps.length === 0) return bench.say(nextText(seen.wanted));
  if (!(await isAgreed(wish, bench))) return bench.say(PROVISION_WORDS.left);
  const outcome = await act(steps, (step, at) =>
    bench.progress(PROVISION_WORDS.progress(at + 1, steps.length, stepText(step))),
  );
  finish(outcome, seen, bench);
}

interface Seen {
  readonly mark: string;
  readonly mode: EntryMode;
  readonly from: string | undefined;
  readonly read: EditionRead;
  readonly wanted: Wanted;
  readonly office: Awaited<ReturnType<typeof standingBook>> | undefined;
}

async function look(wish: Wish, bench: Bench): Promise<Seen> {
  const { google, pack, now, ask, say } = bench;
  const owner = await google.account();
  say(PROVISION_WORDS.account(owner));
  const offices = await google.workbooks("office");
  const asOf = wish.isSample ? loadSample(pack).info.asOf : today(now);
  const choice = await chooseEdition({
    google,
    pack,
    asOf,
    named: wish.edition,
    from: wish.from,
    isSample: wish.isSample,
    offices,
    ask: asker(wish, ask),
  });
  const isSample = choice.mark.endsWith(SAMPLE_SUFFIX);
  const files = [...offices, ...(await google.workbooks("entry"))].filter(
    ({ edition }) => edition === choice.mark,
  );
  demandOnce(files);
  await demandListed(files, { bench, edition: choice.mark, owner });
  const [file] = files.filter(({ kind }) => kind === "office");
  const office = file === undefined ? undefined : await standingBook(google, file.id);
  const from = wish.from ?? file?.from;
  const moment = momentText(now);
  const standing = office;
  const facts = { google, pack, choice, standing, from, owner, asOf, moment, isSample };
  const read = await readEditionInHand(facts);
  const mode = await modeOf(wish, { files, ask: asker(wish, ask) });
  say(PROVISION_WORDS.edition(choice.mark, mode));
  const isKept = office !== undefined && !office.isBlank && choice.rows !== undefined && !isSample;
  if (isKept) say(PROVISION_WORDS.rowsStand);
  const wanted = wantedBooks(read.edition, files, mode);
  return { mark: choice.mark, mode, from, read, wanted, office };
}

/** @throws ProvisionStopped when two files say that they are the same workbook */
function demandOnce(files: readonly MarkedFile[]): void {
  const seen = new Map<string, MarkedFile>();
  for (const file of files) {
    const name = `${file.kind} ${file.unit ?? ""}`;
    const other = seen.get(name);
    if (other !== undefined) {
      throw new ProvisionStopped(PROVISION_WORDS.twice(file.name, [other.link, file.link]));
    }
    seen.set(name, file);
  }
}

/** @throws ProvisionStopped when what this machine has made stands, and Drive does not list it */
async function demandListed(
  files: readonly MarkedFile[],
  { bench, edition, owner }: { bench: Bench; edition: string; owner: string },
): Promise<void> {
  const made = bench.made.all().filter((file) => file.edition === edition);
  const listed = new Set(files.map(({ id }) => id));
  const missing = await unlisted(made, listed, { google: bench.google, owner });
  if (missing.length === 0) return;
  const links = missing.map(({ id, owner: by }) => `${linkOf(id)} (${by})`);
  throw new ProvisionStopped(PROVISION_WORDS.unlisted(links));
}

function asker({ saysYes }: Wish, ask: Bench["ask"]): Bench["ask"] {
  return saysYes ? undefined : ask;
}

/** As asked; else as it stands; else as a person says. */
async function modeOf(
  { entry }: Wish,
  { files, ask }: { readonly files: readonly MarkedFile[]; readonly ask: Bench["ask"] },
): Promise<EntryMode> {
  if (entry !== undefined) return entry;
  const entries = files.filter(({ kind }) => kind === "entry");
  if (entries.length > 0) {
    return entries.some(({ unit }) => unit === undefined) ? "shared" : "per-unit";
  }
  if (ask === undefined) throw new UsageError(PROVISION_WORDS.nameEntry);
  return (await ask(PROVISION_WORDS.askEntry)).trim() === "2" ? "per-unit" : "shared";
}

function tell(plan: ProvisionPlan, { read, wanted }: Seen, { say }: Bench): void {
  for (const line of planLines(plan)) say(line);
  const scripts = plan.steps.filter(({ code }) => code === "script-new").length;
  if (scripts > SCRIPTS_A_DAY) say(PROVISION_WORDS.manyScripts(scripts));
  const { units, isSample } = read.edition;
  if (units.length === 0) say(PROVISION_WORDS.noUnits);
  const silent = units.filter(({ accounts }) => accounts.length === 0).map(({ code }) => code);
  if (silent.length > 0 && !isSample) say(PROVISION_WORDS.noAccount(silent));
  const elsewhere = wanted.elsewhere.map(({ code }) => code);
  if (elsewhere.length > 0) say(PROVISION_WORDS.elsewhere(elsewhere));
  for (const line of blankedLines(read.blanked)) say(line);
}

/** New projects that Google lets an account make in a day. */
const SCRIPTS_A_DAY = 50;

function finish({ done, undone }: Outcome, { wanted, read }: Seen, { say }: Bench): void {
  say(PROVISION_WORDS.done(done));
  for (const line of undoneLines(undone)) say(line);
  for (const line of blankedLines(read.blanked)) say(line);
  say(nextText(wanted));
}

const LINKS_MAX = 3;

function nextText({ office, entries }: Wanted): string {
  const links = entries.flatMap(({ id }) => (id === undefined ? [] : [linkOf(id)]));
  const more = links.length - LINKS_MAX;
  const shown = [...links.slice(0, LINKS_MAX), ...(more > 0 ? [PROVISION_WORDS.more(more)] : [])];
  return PROVISION_WORDS.next(office.id === undefined ? "" : linkOf(office.id), shown);
}
