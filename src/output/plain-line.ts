import { tidyText } from "../domain/text.ts";

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Foreign text on one line, in NFC, at most `max` UTF-16 units: no line break that could begin a
 * header, no control or bidi character, no half of a letter. What is cut off ends in «…».
 */
export function plainLine(text: string, max = 500): string {
  const line = tidyText(text.replace(LONE_SURROGATES, "\ufffd").replace(CONTROLS, " "));
  if (line.length <= max) return line;
  let clipped = "";
  for (const letter of line) {
    if (clipped.length + letter.length > max - 1) break;
    clipped += letter;
  }
  return `${clipped.trimEnd()}…`;
}
