import type { TextKind } from "./fault-kind.ts";
import { legacyKind } from "./legacy-text.ts";

const NONE: readonly TextKind[] = Object.freeze([]);

/** Letters of Vietnamese and ASCII, precomposed, with the signs of ordinary typing and of rules. */
const PLAIN =
  /^[\n -;=-~«»≠≤≥∈→ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9–—…“”‘’½%°]*$/;
/** Of those what may betray a font of old or a wrong decoding all the same. */
const DOUBTFUL_PLAIN = new RegExp(
  [
    "[A-Za-zÀ-ỹ]\\?+[A-Za-zÀ-ỹ]",
    "[^\\s(]«|»[^\\s,.;:)]|[A-Za-zÀ-ỹ]½|[ÃÂ][°“”‘’…–—]",
    "[aeAE][àáâãèéêùúõÀÁÂÃÈÉÊÙÚÕ]|[uyôoUYÔO][ùõÙÕ]",
    "[A-Za-z][ÈÉÊÌÒÓÔÕÙÚÝ](?:[a-z\\s]|$)",
  ].join("|"),
);

const HIDDEN = /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const LEFT_OVER_MARK = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]\p{M}/u;
const ETH = /[ÐƉðÞ]/;
const LATIN = /\p{Script=Latin}/u;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}\d.]+/gu;
const MARKUP = /<\/?[a-z][^<>]*>|<!--|<\?/i;
const LOST = /\p{L}\?+\p{L}|\p{L}\?+ \p{Lu}\?+\p{L}/u;

/**
 * What is odd about the letters of a text, most telling first; empty for ordinary text.
 *
 * Asked of the text as typed: a soft hyphen is the «ư» of TCVN3, so nothing may be stripped before.
 * One odd sign proves no legacy font: «½ ngày», «Ñáñez», «Müller» are right.
 */
export function suspiciousKinds(typed: string): readonly TextKind[] {
  if (PLAIN.test(typed) && !DOUBTFUL_PLAIN.test(typed)) return NONE;
  const text = typed.normalize("NFC");
  const legacy = legacyKind(text);
  if (legacy !== undefined) return [legacy];
  const kinds = TESTS.filter(([, test]) => test(text)).map(([kind]) => kind);
  return kinds.length === 0 ? NONE : kinds;
}

const TESTS: readonly (readonly [TextKind, (text: string) => boolean])[] = [
  ["replacement", (text) => text.includes("\ufffd")],
  ["lost-letters", (text) => LOST.test(text) && !text.includes("://")],
  ["lone-surrogate", (text) => LONE_SURROGATE.test(text)],
  ["control", (text) => CONTROL.test(text)],
  ["bidi", (text) => BIDI.test(text)],
  ["hidden", hasHidden],
  ["combining", (text) => LEFT_OVER_MARK.test(text)],
  ["look-alike", hasLookAlike],
  ["full-width", (text) => FULL_WIDTH.test(text)],
  ["markup", (text) => MARKUP.test(text)],
];

/** Whether a text holds signs that no one sees. The joiner inside an emoji is none of them. */
export function hasHidden(text: string): boolean {
  if (!HIDDEN.test(text)) return false;
  return HIDDEN.test(text.replace(/\p{Extended_Pictographic}\ufe0f?\u200d/gu, ""));
}

/** Icelandic Ð for Đ, or a word that mixes Latin with Cyrillic or Greek. */
function hasLookAlike(text: string): boolean {
  if (ETH.test(text)) return true;
  if (!OTHER_ALPHABET.test(text)) return false;
  return (text.match(WORD) ?? []).some((word) => OTHER_ALPHABET.test(word) && LATIN.test(word));
}
