import { nearestText } from "../../domain/text.ts";
import { listContext } from "../../intake/own-list/list-context.ts";
import type { ListContext } from "../../intake/own-list/own-list.ts";
import { IMPORT_WORDS } from "../../output/own-list/terminal.vi.ts";
import type { ImportOrder } from "./cli-import.ts";
import type { Assessed } from "./run-workspace.ts";
import { UsageError } from "./usage-error.ts";

/** What a list is read against: the workspace, and the unit and tab that were named. @throws UsageError */
export function importContext({ unit, tab }: ImportOrder, { board }: Assessed): ListContext {
  const { edition, intake } = board.reckoning;
  const code = unit === undefined ? undefined : edition.units.codeOf(unit);
  if (unit !== undefined && code === undefined) {
    throw new UsageError(IMPORT_WORDS.unknownUnit(unit, nearestText(unit, edition.units.names)));
  }
  const { tabs } = listContext(edition, intake);
  const known = tabs.find(({ key, name }) => key === tab || name === tab?.normalize("NFC"));
  if (tab !== undefined && known === undefined) {
    throw new UsageError(
      IMPORT_WORDS.unknownTab(
        tab,
        tabs.map(({ key, name }) => `${key} (${name})`),
      ),
    );
  }
  return listContext(edition, intake, {
    ...(code === undefined ? {} : { unit: code }),
    ...(known === undefined ? {} : { tab: known.key }),
  });
}
