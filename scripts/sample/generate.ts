import { readFileSync } from "node:fs";
import type { WorkbookDeclaration } from "../../src/workbook/declaration.ts";
import { changed, draftFrom } from "./draft.ts";
import { editionRows, tabOf } from "./edition-rows.ts";
import { NOT_PLANTED } from "./not-planted.ts";
import { ownWorkbook, splitRows } from "./own-workbook.ts";
import { plantCells } from "./plant-cells.ts";
import { plantConditions } from "./plant-conditions.ts";
import { plantDeadlines } from "./plant-deadlines.ts";
import { plantDuplicates } from "./plant-duplicates.ts";
import { plantLimits } from "./plant-limits.ts";
import { plantOfficeCells } from "./plant-office.ts";
import { SPOILT_WORKBOOK_UNIT, type StructurePlant, spoiltWorkbook } from "./plant-structure.ts";
import type { Plant, PlantedOn } from "./planting.ts";
import type { Tabs } from "./row.ts";
import { AS_OF } from "./schedule.ts";
import { typed } from "./typing.ts";
import { OWN_WORKBOOK_UNIT } from "./unit-plans.ts";
import { writeJson } from "./write-json.ts";

const SEED = 20200508;
const FOLDER = "sheets-templates/sample";
const OFFICE_BOOK = "bang-dieu-hanh.xlsx";
const SHARED_BOOK = "bang-nhap-lieu.xlsx";
const OWN_BOOK = `bang-nhap-lieu-${OWN_WORKBOOK_UNIT}.xlsx`;
const SPOILT_BOOK = `bang-nhap-lieu-${SPOILT_WORKBOOK_UNIT}.xlsx`;

/** Writes the sample edition: the same bytes for the same seed. */
function generate(): void {
  const draft = draftFrom(SEED);
  plantConditions(draft);
  plantCells(draft);
  plantOfficeCells(draft);
  plantDeadlines(draft);
  plantDuplicates(draft);
  plantLimits(draft);

  const { shared, own } = splitRows(draft.entry);
  const numbered: readonly (readonly [string, Tabs])[] = [
    [OFFICE_BOOK, officeAsSeen(draft.office)],
    [SHARED_BOOK, shared],
    [OWN_BOOK, own],
  ];
  writeJson(`${FOLDER}/office.json`, typedOffice(draft.office));
  writeJson(`${FOLDER}/entry.json`, typed(shared, SEED + 1));
  const declared = declaredHeaders();
  const arranged = ownWorkbook(typed(own, SEED + 2), declared);
  writeJson(`${FOLDER}/entry-${OWN_WORKBOOK_UNIT}.json`, { ...arranged });
  const spoilt = spoiltWorkbook(declared);
  writeJson(`${FOLDER}/entry-${SPOILT_WORKBOOK_UNIT}.json`, { ...spoilt.book });
  writeJson(`${FOLDER}/planted.json`, {
    planted: [
      ...draft.planting.planted.map((plant) => located(plant, numbered)),
      ...spoilt.planted.map(ofStructure),
    ],
    notPlanted: NOT_PLANTED,
  });
  writeJson(`${FOLDER}/sample.json`, {
    asOf: AS_OF,
    seed: SEED,
    books: {
      office: OFFICE_BOOK,
      entry: SHARED_BOOK,
      [`entry-${OWN_WORKBOOK_UNIT}`]: OWN_BOOK,
      [`entry-${SPOILT_WORKBOOK_UNIT}`]: SPOILT_BOOK,
    },
    changesByCode: ["Cấu hình", "Thời hạn", "Định mức", "Điều kiện"],
  });
}

/** Only records are typed by units' hands; the edition's rows and `Đơn vị` stay exact. */
function typedOffice(office: Tabs): Tabs {
  const records = {
    "Tiếp nhận": tabOf(office, "Tiếp nhận"),
    "Xét duyệt": tabOf(office, "Xét duyệt"),
  };
  return { ...office, ...typed(records, SEED + 3) };
}

/** The office workbook once the changes are in: rows of the edition keep their places. */
function officeAsSeen(office: Tabs): Tabs {
  const edition = editionRows();
  const ruled = Object.keys(office).filter((tab) => edition[tab] !== undefined);
  const merged = changed(
    edition,
    Object.fromEntries(ruled.map((tab) => [tab, tabOf(office, tab)])),
  );
  return { ...office, ...merged };
}

function located(plant: PlantedOn, books: readonly (readonly [string, Tabs])[]) {
  if (plant.row === undefined) return told(plant, { book: null, row: null });
  const [book, tabs] = bookOf(plant, books);
  return told(plant, { book, row: placeOf(plant, tabs) + 2 });
}

function ofStructure(plant: StructurePlant) {
  return told(plant, { book: SPOILT_BOOK, row: plant.headerRow ?? null });
}

function told(plant: Plant, { book, row }: { book: string | null; row: number | null }) {
  const { code, rule = null, severity, sheet, column = null, unit = null, why } = plant;
  return { code, rule, severity, sheet, book, row, column, unit, why };
}

function bookOf(
  plant: PlantedOn,
  books: readonly (readonly [string, Tabs])[],
): readonly [string, Tabs] {
  const found = books.find(([, tabs]) => placeOf(plant, tabs) >= 0);
  if (found === undefined)
    throw new RangeError(`${plant.code}: its row of «${plant.sheet}» is gone`);
  return found;
}

/** The row itself, or the edition's row that it amends. */
function placeOf({ row, sheet }: PlantedOn, tabs: Tabs): number {
  const rows = tabs[sheet] ?? [];
  if (row === undefined) return -1;
  const place = rows.indexOf(row);
  const isRuled = place < 0 && row["Mã"] !== undefined;
  return isRuled ? rows.findIndex((candidate) => candidate["Mã"] === row["Mã"]) : place;
}

function declaredHeaders(): Readonly<Record<string, readonly string[]>> {
  const path = "sheets-templates/entry-workbook.json";
  const declaration = JSON.parse(readFileSync(path, "utf8")) as WorkbookDeclaration;
  const years = ["2015", "2016", "2017", "2018", "2019"];
  return Object.fromEntries(
    declaration.tabs
      .filter(({ kind }) => kind === "records")
      .map(({ name, columns = [] }) => [
        name,
        columns.flatMap(({ header, repeat }) => (repeat === undefined ? [header] : years)),
      ]),
  );
}

generate();
