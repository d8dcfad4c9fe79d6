import { proseCount, smallFirst } from "./official-words.ts";

/** Words that documents of several kinds share. */

export const NOT_STATED = "chưa ghi";

/** «05 tập thể» */
export function collectives(count: number): string {
  return `${proseCount(count)} tập thể`;
}

/** «12 cá nhân» */
export function individuals(count: number): string {
  return `${proseCount(count)} cá nhân`;
}

export function owedMinutes(council: string): string {
  return `${council}: số, ngày của biên bản họp`;
}

export const COUNCIL_FALLBACK = "Hội đồng Thi đua, Khen thưởng";

export const UNNAMED = "(chưa ghi tên)";

export const UNKNOWN_UNIT = "(chưa rõ đơn vị)";

export const UNKNOWN_FORM = "(chưa rõ hình thức)";

/** A sentence of the board as a document writes it: quoted “…”, as official papers quote. */
export function officialQuotes(sentence: string): string {
  return sentence.replaceAll("«", "“").replaceAll("»", "”");
}

export function orWords(words: readonly string[]): string {
  return words.join(" hoặc ");
}

/** «Văn phòng Sở; cách gửi: …», after «gửi đến» */
export function wayOf(sendTo: string, sendHow: string): string {
  return sendHow === "" ? sendTo : `${sendTo}; cách gửi: ${smallFirst(sendHow)}`;
}

export function leadersAndUnits(agency: string): readonly string[] {
  return [`Lãnh đạo ${agency}`, "Các phòng, đơn vị"];
}
