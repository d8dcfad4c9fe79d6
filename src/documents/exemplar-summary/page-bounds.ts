import type { Board } from "../../board/board.ts";
import type { Condition } from "../../edition/conditions.ts";
import type { Atom } from "../../edition/filter.ts";
import { rankOf } from "../../edition/rank.ts";
import { chosen } from "../trace/observed.ts";

/** How long a summary report may be, as the rows say; an absent end is open. */
export interface PageBounds {
  readonly least?: number;
  readonly most?: number;
}

/**
 * The bounds that the rows of `Điều kiện` in force put on «Số trang» of a unit's nominees.
 *
 * Of several rows the narrowest stand; a clause that offers another way out binds nobody.
 */
export function pageBounds({ reckoning }: Board, unit: string): PageBounds {
  const atoms = reckoning.edition.conditions
    .filter(({ tab, period }) => tab.key === "nominees" && reckoning.isInForce(period, unit))
    .filter((row) => chosen(row, boundsPages))
    .flatMap(({ must }) => must.clauses)
    .flatMap(({ clause }) => (clause.atoms.length === 1 ? clause.atoms : []))
    .filter(isOnPages);
  const least = atoms.flatMap((atom) => endOf(atom, { "≥": 0, ">": 1, "=": 0 }));
  const most = atoms.flatMap((atom) => endOf(atom, { "≤": 0, "<": -1, "=": 0 }));
  return {
    ...(least.length === 0 ? {} : { least: Math.max(...least) }),
    ...(most.length === 0 ? {} : { most: Math.min(...most) }),
  };
}

/** Whether a number of pages is within the bounds. */
export function fits(pages: number, { least, most }: PageBounds): boolean {
  return (least === undefined || pages >= least) && (most === undefined || pages <= most);
}

function boundsPages({ must }: Condition): boolean {
  return must.clauses.some(
    ({ clause }) => clause.atoms.length === 1 && clause.atoms.some(isOnPages),
  );
}

function isOnPages({ ref }: Atom): boolean {
  return ref.kind === "own" && ref.column.key === "pages";
}

/** The bound of an atom whose operator is one of `offsets`; none of any other. */
function endOf(
  { operator, values }: Atom,
  offsets: Readonly<Partial<Record<Atom["operator"], number>>>,
): readonly number[] {
  const offset = offsets[operator];
  const [value = ""] = values;
  const rank = rankOf(value);
  return offset === undefined || rank === undefined ? [] : [rank + offset];
}
