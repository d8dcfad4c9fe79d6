import type { Board } from "../../board/board.ts";
import { settingOf } from "../../edition/settings.ts";
import { COUNCIL_FALLBACK } from "../wording/shared-words.vi.ts";

/** Hội đồng — the council by the name that `Cấu hình` gives it, else by what every council is called. */
export function councilName({ reckoning }: Board): string {
  return settingOf(reckoning.edition.settings, "HOI_DONG") ?? COUNCIL_FALLBACK;
}
