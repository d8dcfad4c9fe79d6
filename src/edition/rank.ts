import { parseNumber } from "../workbook/parse-number.ts";

/** The number that a text stands for: `0,5`, `70 %` (0.7), `2/3`. */
export function rankOf(text: string): number | undefined {
  const ratio = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (ratio !== null && Number(ratio[2]) > 0) return Number(ratio[1]) / Number(ratio[2]);
  const percent = /^(.*\d)\s*%$/.exec(text);
  if (percent === null) return parseNumber(text);
  const hundredths = parseNumber(percent[1] ?? "");
  return hundredths === undefined ? undefined : hundredths / 100;
}
