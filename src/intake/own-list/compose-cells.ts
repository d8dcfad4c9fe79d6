import { isBlankCell } from "../../workbook/blank-value.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { Column } from "../../workbook/declaration.ts";
import { readTick } from "../../workbook/read-tick.ts";
import type { RawCell } from "../../workbook/table.ts";
import { FAULTED } from "../../workbook/value.ts";
import type { ColumnRole } from "./column-roles.ts";
import type { CarriedGrid, Place } from "./grid.ts";
import { isTick } from "./is-tick.ts";

/** What a row holds for one declared column, of however many cells. */
export interface Composed {
  readonly target: Column;
  readonly raw: RawCell;
  /** Cells that somebody filled in this row; none for a value carried down a joined cell. */
  readonly places: readonly Place[];
  /** Where a joined cell was typed. */
  readonly origins: readonly Place[];
}

interface Piece {
  readonly role: ColumnRole;
  readonly raw: RawCell;
  readonly place: Place;
  readonly isOwn: boolean;
}

/** The values of a row by declared column: single cells, names and dates of parts, ticks under sexes. */
export function composeCells(
  row: number,
  roles: readonly ColumnRole[],
  cells: CarriedGrid,
): readonly Composed[] {
  const pieces = roles.flatMap((role): readonly Piece[] => {
    if (role.is !== "fills" || role.target === undefined) return [];
    const origin = cells.origin(row, role.column);
    const isAcross = origin.column !== role.column;
    const raw = isAcross ? cells.own(row, role.column) : cells.carried(row, role.column);
    if (isBlankCell(raw)) return [];
    const isOwn = cells.own(row, role.column) !== null;
    const isSaid = role.target.type === "list" && role.part === undefined && isTick(raw);
    const said = isSaid ? role.ticks : undefined;
    return [
      { role, raw: said ?? raw, place: isOwn ? { row, column: role.column } : origin, isOwn },
    ];
  });
  const keys = [...new Set(pieces.map(({ role }) => role.target?.key))];
  return keys.flatMap((key) =>
    composed(
      pieces.filter(({ role }) => role.target?.key === key),
      roles,
    ),
  );
}

function composed(pieces: readonly Piece[], roles: readonly ColumnRole[]): readonly Composed[] {
  const [first] = pieces;
  const target = first?.role.target;
  if (first === undefined || target === undefined) return [];
  const whole = (column: Column, raw: RawCell, own: readonly Piece[]): Composed => ({
    target: column,
    raw,
    places: own.filter(({ isOwn }) => isOwn).map(({ place }) => place),
    origins: own.filter(({ isOwn }) => !isOwn).map(({ place }) => place),
  });
  const { part } = first.role;
  if (part === "male" || part === "female") return bySex(pieces, { roles, whole });
  if (pieces.length === 1) return [whole(target, first.raw, pieces)];
  const texts = pieces.map(({ raw }) => cellText(raw).trim());
  const sign =
    part === "day" || part === "month" || part === "year"
      ? "/"
      : target.name === undefined
        ? ", "
        : " ";
  return [whole(target, texts.join(sign), pieces)];
}

interface BySex {
  readonly roles: readonly ColumnRole[];
  readonly whole: (column: Column, raw: RawCell, own: readonly Piece[]) => Composed;
}

/**
 * A tick or a birth under «Nam» or «Nữ» says the sex; a birth there is the birth besides.
 *
 * Both columns filled say neither: the sex is then what was typed, for somebody to tell.
 */
function bySex(pieces: readonly Piece[], { roles, whole }: BySex): readonly Composed[] {
  const [first] = pieces;
  const target = first?.role.target;
  if (first === undefined || target === undefined) return [];
  const ticked = pieces.filter(({ raw }) => readTick(target, raw).value !== false);
  const [only, other] = ticked;
  if (only === undefined) return [whole(target, null, pieces)];
  const birth = roles.find(({ holdsBirth }) => holdsBirth)?.birth;
  const isTick = readTick(target, only.raw).value !== FAULTED && typeof only.raw !== "number";
  const sex =
    other === undefined
      ? SEX[only.role.part === "male" ? "male" : "female"]
      : `${cellText(only.raw)} / ${cellText(other.raw)}`;
  const gender = whole(target, sex, pieces);
  return isTick || birth === undefined || other !== undefined
    ? [gender]
    : [gender, whole(birth, only.raw, pieces)];
}

const SEX = { male: "Nam", female: "Nữ" } as const;
