import { inParallel } from "../google/in-parallel.ts";
import type { Change } from "../sheets/workbook-changes.ts";
import { NOTHING, planBook } from "./book-steps.ts";
import { type CheckedFiles, outlineOf } from "./checked-files.ts";
import type { ScriptFile } from "./google-facts.ts";
import { linkSteps } from "./link-steps.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import { fingerprint, scriptSteps } from "./script-steps.ts";
import { pruneSteps, type Sharing, shareSteps } from "./share-steps.ts";
import type { StandingBook } from "./standing-book.ts";
import { standingBook } from "./standing-book.ts";
import type { Step } from "./step.ts";
import type { BookInHand } from "./wanted-book.ts";
import type { EditionInHand, Wanted } from "./wanted-books.ts";

/** All that a run will do, in its order; said in words before anything is done. */
export interface ProvisionPlan {
  readonly stops: readonly BookChange[];
  readonly notes: readonly BookChange[];
  readonly changes: readonly BookChange[];
  readonly steps: readonly Step[];
  /** Shares that nobody in `Đơn vị` accounts for; taken away only when a person says so. */
  readonly prunes: readonly Step[];
}

/** A change, in the workbook that it is of. */
export interface BookChange extends Change {
  readonly book: string;
}

export interface PlanContext {
  readonly google: ProvisionCalls;
  readonly edition: EditionInHand;
  readonly mark: string;
  readonly officeMarks: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<"office" | "entry", readonly ScriptFile[]>>;
  /** The office workbook as it was read already. */
  readonly office: StandingBook | undefined;
  readonly notifies: boolean;
  /** What earlier runs have found in order; nothing where everything is to be read. */
  readonly checked: CheckedFiles;
  readonly release: string;
  readonly onMade: (id: string) => void;
  readonly onRead: (done: number, all: number) => void;
}

/** Requests that are under way at a time: Google counts sixty reads a minute and person. */
const WIDTH = 6;

/**
 * Reads the workbooks that stand, but for those that an earlier run has found in order and that have not
 * changed since; decides, and writes nothing.
 */
export async function planProvision(
  { office, entries, ...wanted }: Wanted,
  context: PlanContext,
): Promise<ProvisionPlan> {
  const { google, edition, scripts } = context;
  const sharing: Sharing = { google, owner: edition.owner, notifies: context.notifies };
  const all = [office, ...entries];
  const prints = { office: fingerprint(scripts.office), entry: fingerprint(scripts.entry) };
  let done = 0;
  const parts = await inParallel(all, WIDTH, async (book) => {
    const part = await planOne(book, { ...context, prints }, sharing);
    context.onRead(++done, all.length);
    return part;
  }).finally(() => context.checked.keep());
  const linking = { google, declarations: edition.declarations, standing: context.office };
  const links = linkSteps({ office, entries, ...wanted }, linking);
  return {
    stops: parts.flatMap(({ stops }) => stops),
    notes: parts.flatMap(({ notes }) => notes),
    changes: parts.flatMap(({ changes }) => changes),
    steps: [
      ...parts.flatMap(({ made }) => made),
      ...links,
      ...parts.flatMap(({ scripts }) => scripts),
      ...parts.flatMap(({ shares }) => shares),
    ],
    prunes: parts.flatMap(({ prunes }) => prunes),
  };
}

interface PartContext extends PlanContext {
  readonly prints: Readonly<Record<BookInHand["kind"], string>>;
}

async function planOne(book: BookInHand, context: PartContext, sharing: Sharing) {
  const shares = await sharesOf(book, context.google);
  const { planned, scripts } = await contentsOf(book, context);
  const named = (change: Change): BookChange => ({ ...change, book: book.title });
  return {
    stops: planned.stops.map(named),
    notes: planned.notes.map(named),
    changes: planned.changes.map(named),
    made: planned.steps,
    scripts,
    shares: shareSteps(book, shares, sharing),
    prunes: context.edition.isSample ? [] : pruneSteps(book, shares, sharing),
  };
}

/** The workbook and its script; read unless both are known to be in order. */
async function contentsOf(book: BookInHand, context: PartContext) {
  const { google, mark: edition, officeMarks, office, onMade, checked, prints, release } = context;
  const { file, kind, scriptId } = book;
  const outline = outlineOf([book.outline, scriptId ?? "", prints[kind]]);
  if (kind === "entry" && file !== undefined && checked.isKnown(file, outline)) {
    return { planned: NOTHING, scripts: [] };
  }
  const standing = await standingOf(book, { google, office });
  const planned = await planBook(book, standing, { google, edition, officeMarks, onMade });
  const files = context.scripts[kind];
  const scripts = await scriptSteps(book, { files, release }, google);
  const isInOrder = [...Object.values(planned), scripts].every((part) => part.length === 0);
  if (file !== undefined && isInOrder) checked.add(file, outline);
  return { planned, scripts };
}

async function sharesOf({ id, file }: BookInHand, google: ProvisionCalls) {
  return id === undefined ? [] : (file?.shares ?? google.shares(id));
}

async function standingOf(
  { id, kind }: BookInHand,
  { google, office }: { google: ProvisionCalls; office: StandingBook | undefined },
): Promise<StandingBook | undefined> {
  if (id === undefined) return undefined;
  return kind === "office" && office !== undefined ? office : standingBook(google, id);
}
