import { awardRows } from "./awards.ts";
import { conferenceRows } from "./conferences.ts";
import { delegateRows } from "./delegates.ts";
import { editionRows } from "./edition-rows.ts";
import { figureRows } from "./figures.ts";
import { nomineeRow, nomineesOf } from "./nominees.ts";
import { editionChanges, unitRows } from "./office-rows.ts";
import { Planting } from "./planting.ts";
import { progressRows } from "./progress.ts";
import { receiptRows } from "./receipts.ts";
import { reviewRows } from "./reviews.ts";
import type { Row, Tabs } from "./row.ts";
import { speechRows } from "./speeches.ts";
import { type World, worldFrom } from "./world.ts";

/** The sample before anyone has typed it: codes for units, days for dates, one list for all units. */
export interface Draft {
  readonly world: World;
  readonly office: Tabs;
  readonly entry: Tabs;
  readonly planting: Planting;
}

/** A sample in which nothing is amiss, but for the shares that its plan of units already misses. */
export function draftFrom(seed: number): Draft {
  const world = worldFrom(seed);
  const { plans } = world;
  const nominees = plans.map((unit) => nomineesOf(unit, world));
  const changes = editionChanges(world);
  const receiver = world.newMember(plans[0] ?? never(), 1).name;
  const withdrawn = world.newMember(plans[5] ?? never(), 3).name;
  const office: Tabs = {
    "Đơn vị": [...unitRows(world)],
    ...changes,
    "Tiếp nhận": [...receiptRows(receiver)],
    "Xét duyệt": [...reviewRows(nominees.flat(), withdrawn)],
  };
  const entry: Tabs = {
    "Hội nghị": [...conferenceRows(plans)],
    "Đại biểu": plans.flatMap((unit, place) => [
      ...delegateRows(unit, nominees[place] ?? [], world),
    ]),
    "Đề cử": nominees.flatMap((own): Row[] =>
      own.map((nominee, index) => nomineeRow(nominee, index, world)),
    ),
    "Tham luận": [...speechRows(nominees.flat())],
    "Khen thưởng đã đạt": [...awardRows(plans, world.random)],
    "Số liệu": [...figureRows()],
    "Tiến độ": [...progressRows(plans, changed(editionRows(), changes))],
  };
  return { world, office, entry, planting: new Planting() };
}

/** The edition with the sample's changes: a row of a code that it has is amended, others are added. */
export function changed(edition: Tabs, changes: Tabs): Tabs {
  const tabs: Tabs = { ...edition };
  for (const [name, rows] of Object.entries(changes)) {
    const own = [...(tabs[name] ?? [])];
    for (const row of rows) {
      const place = own.findIndex((candidate) => candidate["Mã"] === row["Mã"]);
      if (place < 0) own.push(row);
      else own[place] = { ...own[place], ...row };
    }
    tabs[name] = own;
  }
  return tabs;
}

function never(): never {
  throw new RangeError("the sample has too few units");
}
