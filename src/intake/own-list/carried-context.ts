import { foldText } from "../../domain/text.ts";
import type { Edition } from "../../edition/edition.ts";
import { textsAt } from "../../workbook/record.ts";
import type { ReadingContext } from "../../workbook/value.ts";
import type { ListContext } from "./own-list.ts";
import type { StandingRow } from "./standing-rows.ts";

type Pairs<Value> = readonly (readonly [string, Value])[];

/** A `ListContext` in JSON, for a reader that runs elsewhere: the page of a dialog. */
export interface CarriedContext {
  readonly tabs: ListContext["tabs"];
  readonly units: ListContext["units"];
  /** Code of the unit that each folded spelling means. */
  readonly spellings: Pairs<string>;
  readonly unitNames: readonly string[];
  readonly lists: Pairs<readonly string[]>;
  readonly standsFor: Pairs<Pairs<string>>;
  readonly standing: Pairs<readonly StandingRow[]>;
  readonly days: Pick<ReadingContext, "conferenceOn" | "firstYear" | "lastYear">;
}

export function carryContext(context: ListContext, { units }: Edition): CarriedContext {
  const { tabs, reading, catalogue, standing } = context;
  const { conferenceOn, firstYear, lastYear } = reading;
  const typed = units.all.flatMap(({ code, name, record }) => [
    ...[code, name],
    ...["shortName", "formerNames"].flatMap((key) => textsAt(record, key)),
  ]);
  return {
    tabs,
    units: context.units,
    spellings: [...new Set(typed.map(foldText))].flatMap((spelling) => {
      const code = units.codeOf(spelling);
      return code === undefined ? [] : [[spelling, code] as const];
    }),
    unitNames: reading.unitNames,
    lists: [...reading.lists],
    standsFor: [...catalogue.standsFor].map(([list, meanings]) => [list, [...meanings]]),
    standing: [...standing],
    days: { conferenceOn, firstYear, lastYear },
  };
}

/** The same context as it was, on the other side. */
export function contextOfCarried(carried: CarriedContext): ListContext {
  const { tabs, units, unitNames, days } = carried;
  const spellings = new Map(carried.spellings);
  const lists = new Map(carried.lists);
  return {
    tabs,
    units,
    standing: new Map(carried.standing),
    catalogue: {
      values: lists,
      standsFor: new Map(carried.standsFor.map(([list, meanings]) => [list, new Map(meanings)])),
    },
    reading: {
      ...days,
      lists,
      unitNames,
      unitCode: (text) => spellings.get(foldText(text)),
    },
  };
}
