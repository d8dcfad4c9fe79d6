import { foldText } from "./text.ts";

const TITLES = /^(?:(?:ông|bà|anh|chị|đ\/c|đồng chí|ts|ths|pgs|gs|ks|bs|cn)[.\s]+)+/u;

/**
 * The key by which two names are the same person or collective.
 *
 * Beyond case, spaces, Unicode form and tone placement: look-alikes of Đ, a title before the name
 * and an alias in brackets after it do not matter. Tones and i/y do: Bình is not Bính.
 */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/[ðɖ]/g, "đ")
    .replace(TITLES, "")
    .replace(/\s*\([^)]*\)$/, "");
}
