import type { Edition } from "../../edition/edition.ts";
import type { Tab } from "../../workbook/declaration.ts";
import type { Intake } from "../intake.ts";
import type { ListContext } from "./own-list.ts";
import { standingRows } from "./standing-rows.ts";

/** Tabs that a unit's list may be for; `Tiến độ` is the program's own list of tasks. */
export const LIST_TABS: readonly string[] = [
  "delegates",
  "nominees",
  "speeches",
  "awardsReceived",
  "figures",
];

/** The list of units itself: of the office workbook, so that only its own dialog takes it. */
export const UNITS_TAB = "units";

/** What an edition and its entry workbooks tell the reader of a list. */
export function listContext(
  edition: Edition,
  { recordsOf }: Pick<Intake, "recordsOf">,
  given: Pick<ListContext, "unit" | "tab"> & { readonly takesUnits?: true } = {},
): ListContext {
  const { takesUnits, ...known } = given;
  const tabs = [...LIST_TABS, ...(takesUnits ? [UNITS_TAB] : [])].flatMap((key): readonly Tab[] => {
    const tab = edition.tabs.byKey.get(key);
    return tab === undefined ? [] : [tab];
  });
  const { catalogue, reading, units } = edition;
  const rowsOf = (key: string) => (key === UNITS_TAB ? units.sheet.records : recordsOf(key));
  return {
    tabs,
    reading,
    catalogue,
    units: units.all.map(({ code, name }) => ({ code, name })),
    standing: new Map(tabs.map(({ key }) => [key, standingRows(rowsOf(key), catalogue)])),
    ...known,
  };
}
