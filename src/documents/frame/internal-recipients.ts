import type { Board } from "../../board/board.ts";
import { settingOf } from "../../edition/settings.ts";
import { DOTS } from "../form/form-words.vi.ts";
import { leadersAndUnits } from "../wording/shared-words.vi.ts";

/** Those inside the agency who get a paper of its conference. */
export function internalRecipients({ reckoning }: Board): readonly string[] {
  return leadersAndUnits(settingOf(reckoning.edition.settings, "CO_QUAN_NGAN") ?? DOTS);
}
