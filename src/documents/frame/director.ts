import { type Settings, settingOf, settingParts } from "../../edition/settings.ts";
import type { Frame } from "./frame.ts";
import { OWED, SIGNS_FOR } from "./frame-words.vi.ts";

/**
 * Who signs what the head of the agency alone decides: «GIÁM ĐỐC», whoever signs other papers.
 *
 * The name of `Cấu hình` is the head's only while nobody signs for him or her; else it is owed.
 */
export function directorSigns(
  { signerTitles, signerName }: Frame,
  settings: Settings,
): Pick<Frame, "signerTitles" | "signerName"> {
  const [title = "", ...more] = settingParts(settings, "NGUOI_KY_CHUC_VU");
  if (title === "") return { signerTitles, signerName };
  const isHead = !SIGNS_FOR.test(title) && more.length === 0;
  return {
    signerTitles: [title.replace(SIGNS_FOR, "").toUpperCase()],
    signerName: (isHead ? settingOf(settings, "NGUOI_KY_HO_TEN") : undefined) ?? {
      owed: OWED.signer,
    },
  };
}
