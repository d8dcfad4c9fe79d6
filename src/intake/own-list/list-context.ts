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

/** What an edition and its entry workbooks tell the reader of a list. */
export function listContext(
  edition: Edition,
  { recordsOf }: Pick<Intake, "recordsOf">,
  given: Pick<ListContext, "unit" | "tab"> = {},
): ListContext {
  const tabs = LIST_TABS.flatMap((key): readonly Tab[] => {
    const tab = edition.tabs.byKey.get(key);
    return tab === undefined ? [] : [tab];
  });
  const { catalogue, reading, units } = edition;
  return {
    tabs,
    reading,
    catalogue,
    units: units.all.map(({ code, name }) => ({ code, name })),
    standing: new Map(tabs.map(({ key }) => [key, standingRows(recordsOf(key), catalogue)])),
    ...given,
  };
}
