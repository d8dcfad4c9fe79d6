import type { Reach } from "../documents/kind.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { needsUnit, takesNoUnit, unknownUnit } from "../documents/wording/issues.vi.ts";
import type { Unit, Units } from "../edition/units.ts";

/** For whom a kind is drafted, as an officer asks for it. */
export interface DraftReach {
  /** Code or name of a unit, as typed. */
  readonly unit?: string;
  /** Every unit: a file each, or a file a nominee where the kind allows it. */
  readonly isAll?: boolean;
}

/** One kind of document, and for whom it is drafted. */
export interface DraftOrder extends DraftReach {
  readonly kind: DocumentKind;
}

/** What was asked for, understood, or why it cannot be: a sentence with what to do. */
export type ReadReach =
  | { readonly unit?: Unit; readonly isApart?: boolean }
  | { readonly fault: string };

/**
 * Reads for whom a kind is to be drafted.
 *
 * A kind of the whole edition takes no unit. One that is drafted per unit or nominee needs a unit
 * that `Đơn vị` has, by its code or any of its names, or `isAll`; both together part the unit's
 * nominees into files of their own. A kind of either may go without: it is the edition's then.
 */
export function readReach(
  { name, per }: { readonly name: string; readonly per: Reach },
  { unit, isAll }: DraftReach,
  units: Pick<Units, "all" | "byCode" | "codeOf">,
): ReadReach {
  if (per === "edition") {
    return unit === undefined && isAll !== true ? {} : { fault: takesNoUnit(name) };
  }
  const apart = isAll === true ? { isApart: true } : {};
  if (unit === undefined) {
    return isAll === true || per === "edition-or-unit" ? apart : { fault: needsUnit(name) };
  }
  const found = units.byCode.get(units.codeOf(unit) ?? "");
  if (found === undefined) {
    return {
      fault: unknownUnit(
        unit,
        units.all.map(({ code }) => code),
      ),
    };
  }
  return { unit: found, ...apart };
}

export function isSameOrder(one: DraftOrder, other: DraftOrder): boolean {
  return one.kind === other.kind && one.unit === other.unit && one.isAll === other.isAll;
}
