import type { Day } from "../domain/day.ts";
import { tidyText } from "../domain/text.ts";
import { type Settings, settingOf } from "../edition/settings.ts";

const SEPARATORS = /[\s|<>"\u0000-\u001f\u007f-\u009f]+/g;
const UNSAFE = /[\s|<>"~\u0000-\u001f\u007f-\u009f]/g;

/** `SCT-III-2020`: the edition's part of every key, from KY_HIEU, LAN_THU and NAM. */
export function editionKey(settings: Settings): string {
  return ["KY_HIEU", "LAN_THU", "NAM"]
    .map((code) => tidyText(settingOf(settings, code) ?? "").replace(SEPARATORS, "-"))
    .filter((part) => part !== "")
    .join("-");
}

/** Khóa của một thư — `edition|unit|yyyy-mm-dd`. */
export function mailKey(edition: string, unit: string, day: Day): string {
  return `${edition}|${keyPart(unit)}|${day}`;
}

/** The unit's part of a key, to be compared with `keyPart` of a code. */
export function unitOfKey(key: string): string {
  return key.split("|")[1] ?? "";
}

export function dayOfKey(key: string): Day {
  return key.split("|")[2] ?? "";
}

/** A code as it may stand in a key, different for different codes: «A B» is `A~20B`. */
export function keyPart(text: string): string {
  return tidyText(text).replace(UNSAFE, (sign) => `~${sign.charCodeAt(0).toString(16)}`);
}
