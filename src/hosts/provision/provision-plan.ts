import type { Change } from "../sheets/workbook-changes.ts";
import { planBook } from "./book-steps.ts";
import type { ScriptFile } from "./google-facts.ts";
import { linkSteps } from "./link-steps.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import { scriptSteps } from "./script-steps.ts";
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
  readonly onMade: (id: string) => void;
}

/** Reads every workbook that stands, decides, and writes nothing. */
export async function planProvision(
  { office, entries, ...wanted }: Wanted,
  context: PlanContext,
): Promise<ProvisionPlan> {
  const { google, edition } = context;
  const sharing: Sharing = { google, owner: edition.owner, notifies: context.notifies };
  const parts = [];
  for (const book of [office, ...entries]) parts.push(await planOne(book, context, sharing));
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

async function planOne(book: BookInHand, context: PlanContext, sharing: Sharing) {
  const { google, mark: edition, officeMarks, office, onMade } = context;
  const standing = await standingOf(book, { google, office });
  const planned = await planBook(book, standing, { google, edition, officeMarks, onMade });
  const scripts = await scriptSteps(book, context.scripts[book.kind], google);
  const shares = book.id === undefined ? [] : await google.shares(book.id);
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

async function standingOf(
  { id, kind }: BookInHand,
  { google, office }: { google: ProvisionCalls; office: StandingBook | undefined },
): Promise<StandingBook | undefined> {
  if (id === undefined) return undefined;
  return kind === "office" && office !== undefined ? office : standingBook(google, id);
}
