import { tidyText } from "../domain/text.ts";

const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_END = /\r\n?|[\n\u000b\u2028\u2029]/;
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const PLACEHOLDER = /^(?:['.…_–—-]|\.{2,}|-{2,}|\/)+$/;

/** `text` on one line, without what no document may receive: NUL, control signs, half letters. */
export function cleanText(text: string): string {
  return tidyText(UNSAFE.test(text) ? withoutUnsafe(text) : text);
}

/** As `cleanText`, but its lines stay lines; blank lines at the ends go, several become one. */
export function cleanLines(text: string): string {
  if (!UNSAFE.test(text)) return tidyText(text);
  const lines = withoutUnsafe(text).split(LINE_END).map(tidyText);
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

/** Lines with something in them; the line break of a word processor counts as one. */
export function filledLines(text: string): readonly string[] {
  return withoutUnsafe(text)
    .split(LINE_END)
    .map(tidyText)
    .filter((line) => line !== "");
}

/** Whether tidied text only stands where nothing is meant: `-`, `...`, a lone apostrophe. */
export function isPlaceholder(tidied: string): boolean {
  return tidied.length <= 20 && PLACEHOLDER.test(tidied);
}

/** Without the apostrophe by which a typist marks text. */
export function withoutTextMark(tidied: string): string {
  return tidied.startsWith("'") ? tidied.slice(1).trim() : tidied;
}

function withoutUnsafe(text: string): string {
  return text.replace(CONTROL, " ").replace(LONE_SURROGATE, "\ufffd");
}
