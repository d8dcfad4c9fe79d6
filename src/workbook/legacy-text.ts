import type { TextKind } from "./fault-kind.ts";

const CP1252 = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ\u017dŽ‘’“”•–—˜™š›œžŸ";
const MOJIBAKE = new RegExp(
  `á[»º][${CP1252}]|[ÃÂÄÅÆ][${CP1252}](?=\\p{L})|Ä‘|Æ°|â€[™œ\u009d\u2013”“]`,
  "u",
);

/** TCVN3 stores letters under signs: one between letters, or before one, is a marker. */
const TCVN3_SIGNS = [
  /(?<=\p{L})[¡¢£¤¥¦§¨©«¬\u00ad®µ¸¶·¹»¾¼½×÷]+(?=\p{L}|[¨©«¬\u00ad®µ¸¶·¹»¾¼½])/gu,
  /(?<=\p{L})[¨©¬®µ¸¶·¹¾¼½×]+(?!\p{L})/gu,
  /(?<!\p{L}|\d)[¡¢£¤¥¦§¨®\u00ad¬](?=\p{L})/gu,
];
/** Its letters look like capitals in the midst of a word: «NguyÔn», «TrÇn». */
const TCVN3_CAPITALS = /(?<=[A-Za-z])(?<![A-Z]{2})[ÆÇËÌÎÏÐÑÖØÞßÔÕÊÈÉÒÓÙÚÝ](?=[a-z]|$|\s)/g;

/** VNI writes the mark behind its vowel: «Nguyeãn», «Ñöùc». */
const VNI_PAIRS =
  /[aA][ùøûõïâêáàåãäéèúüÙØÛÕÏÂÊÁÀÅÃÄÉÈÚÜ]|[eE][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[oO][ùøûõïåäÙØÛÕÏÅÄ]|[uUyY][ùøûõïÙØÛÕÏ]|[öÖ][ùøûõïôÙØÛÕÏÔ]/g;
const VNI_LETTERS = /[ñÑöÖ]/g;

/**
 * The legacy font or the wrong decoding that a text in NFC betrays; undefined for ordinary text.
 *
 * TCVN3 and VNI need two markers, one of them a sign that no language writes there.
 */
export function legacyKind(text: string): TextKind | undefined {
  if (MOJIBAKE.test(text)) return "mojibake";
  const signs = TCVN3_SIGNS.reduce((sum, pattern) => sum + count(text, pattern), 0);
  const capitals = count(text, TCVN3_CAPITALS);
  if (signs + capitals >= 2) return "tcvn3";
  const pairs = count(text, VNI_PAIRS);
  return pairs >= 1 && pairs + count(text, VNI_LETTERS) >= 2 ? "vni" : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
