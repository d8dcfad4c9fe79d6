import { type Board, toBoard } from "../../board/board.ts";
import { assess } from "../../commands/assess.ts";
import type { Snapshot } from "../../commands/snapshot.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Edition } from "../../edition/edition.ts";
import type { EntryLink } from "./entry-links.ts";
import type { LoadedBook } from "./loaded-book.ts";

/** What was read of the entry workbooks of an edition. */
interface Reading {
  readonly edition: Edition;
  readonly links: readonly EntryLink[];
  /** Of cells that name no workbook. */
  readonly findings: readonly Finding[];
  readonly books: readonly LoadedBook[];
  /** Workbooks that could not be read, by id. */
  readonly refused: Readonly<Record<string, Finding>>;
}

/** Everything that was read as one snapshot, and what stands to be known of it. */
export function assembled(
  base: Snapshot,
  { edition, links, findings, books, refused }: Reading,
): { readonly snapshot: Snapshot; readonly board: Board } {
  const units = unitsOf(
    links.filter(({ id }) => id in refused),
    links,
    edition,
  );
  const snapshot = { ...base, refused: units, entries: books.map((book) => book.workbook) };
  const assessed = assess(snapshot);
  const extra = [...findings, ...links.flatMap(({ id }) => refused[id] ?? [])];
  const board =
    extra.length === 0 ? assessed : toBoard(assessed.reckoning, [...assessed.findings, ...extra]);
  return { snapshot, board };
}

/** Units that type in these workbooks: in the shared one, all without a workbook of their own. */
function unitsOf(
  refused: readonly EntryLink[],
  links: readonly EntryLink[],
  { units }: Edition,
): readonly string[] {
  const owners = new Set(links.flatMap((link) => link.units));
  const others = units.all.filter((unit) => !owners.has(unit));
  return refused
    .flatMap((link) => (link.units.length === 0 ? others : link.units))
    .map(({ code }) => code);
}
