import type { NameKind } from "./fault-kind.ts";

const ASCII = /^[\u0020-\u007e]*$/;
const TELEX_WORD = /aa|ee|oo|dd|[aou]w|[aeiouy][a-z]{0,3}[jf]$|[aeiouy][a-z]{0,2}[xs]$/i;
const TELEX_SURE =
  /(?:ee|aa|oo|[aou]w)[a-z]{0,2}[sfrxj](?:ng?|nh|m|ch?|t|p|u|i)?$|^dd[a-z]*w|[aeiouy][a-z]{0,2}j$/i;
const VNI_KEY = /[aeiouyd][1-9]/gi;
const VIQR_KEY = /[aeiou][\^(+]|dd[aeiou]|[aeiou][\^(+]?[~'`?.](?=[a-z])/gi;
const VIQR_SURE = /[aeiou][\^(+]/i;

/** The keyboard notation in which a name was left, its typing program off; undefined for none. */
export function rawKeysKind(name: string): NameKind | undefined {
  if (!ASCII.test(name)) return undefined;
  if (count(name, VNI_KEY) >= 2) return "vni-typing";
  if (VIQR_SURE.test(name) && count(name, VIQR_KEY) >= 2) return "viqr";
  const words = name.split(" ").filter((word) => TELEX_WORD.test(word));
  return words.length >= 2 && words.some((word) => TELEX_SURE.test(word)) ? "telex" : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
