import { type Settings, settingOf } from "../../edition/settings.ts";
import { abbreviatedCommittee } from "./frame-words.vi.ts";
import { fullTitle } from "./full-title.ts";

/** An authority as a letter addresses it: the agency's name completed where the row shortens it. */
export function addresseeOf(authority: string, settings: Settings): string {
  const parent = settingOf(settings, "CO_QUAN_CAP_TREN");
  const agencies = [
    settingOf(settings, "CO_QUAN_NGAN"),
    settingOf(settings, "CO_QUAN"),
    parent && abbreviatedCommittee(parent),
    parent,
  ];
  return fullTitle(
    authority,
    agencies.filter((name) => name !== undefined),
  );
}
