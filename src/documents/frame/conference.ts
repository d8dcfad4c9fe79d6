import type { Board } from "../../board/board.ts";
import { daySetting, settingOf } from "../../edition/settings.ts";
import { parseStretch } from "../../workbook/parse-day.ts";
import type { Filled } from "../form/filled.ts";
import { longDay, shortDay } from "../wording/official-words.ts";
import { OWED, onDay, plannedStretch } from "./frame-words.vi.ts";

/** When the conference of the Sở is held: the day set; else the planned day or stretch; else a blank. */
export function conferenceDay({ reckoning }: Board): Filled {
  const { settings } = reckoning.edition;
  const day = daySetting(settings, "NGAY_HOI_NGHI_SO");
  if (day !== undefined) return longDay(day);
  const planned = daySetting(settings, "NGAY_DU_KIEN_HOI_NGHI_SO");
  if (planned !== undefined) return onDay(shortDay(planned));
  const stretch = parseStretch(settingOf(settings, "NGAY_DU_KIEN_HOI_NGHI_SO") ?? "");
  if (stretch === undefined) return { owed: OWED.heldOn };
  return plannedStretch(shortDay(stretch.first), shortDay(stretch.last));
}

/** The day itself, as a backdrop has it: a planned one is not printed there, who owes it is. */
export function conferenceDaySet({ reckoning }: Board): Filled {
  const day = daySetting(reckoning.edition.settings, "NGAY_HOI_NGHI_SO");
  return day === undefined ? { owed: OWED.heldOn } : longDay(day);
}

/** Where it is held, or who owes the place. */
export function conferenceVenue({ reckoning }: Board): Filled {
  return settingOf(reckoning.edition.settings, "DIA_DIEM_HOI_NGHI_SO") ?? { owed: OWED.venue };
}
