import type { Option } from "./own-list.ts";
import { likeness } from "./spelling.ts";

export interface Near {
  readonly near: readonly Option[];
  readonly suggested?: string | undefined;
}

/**
 * Values that come near each part; a year behind a title is kept for the remark. Two values in a cell
 * that takes one are both offered, and neither is suggested.
 */
export function nearOptions(parts: readonly string[], values: readonly string[]): Near {
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) {
    const chosen = parts.map((part) => firstNear(part, values) ?? part).join("; ");
    return chosen === parts.join("; ")
      ? { near: [] }
      : { near: [{ value: chosen }], suggested: chosen };
  }
  const meant = new Set(
    only.split(/,\s|\s\/\s|\svà\s/).flatMap((part) => firstNear(part, values) ?? []),
  );
  if (meant.size > 1) return { near: [...meant].map((value) => ({ value })) };
  const dated = DATED.exec(only);
  const like = likeness(dated?.[1] ?? only, values);
  const near = like.is === "same" ? [like.value] : like.is === "near" ? like.values : [];
  const isClear = like.is === "same" || (like.is === "near" && like.isClear);
  return {
    near: near.map((value) => (dated === null ? { value } : { value, more: { remark: only } })),
    suggested: isClear ? near[0] : undefined,
  };
}

const DATED =
  /^(.+?)[\s,(–-]*(?:năm|các năm|giai đoạn)?\s*((?:19|20)\d{2}(?:\s*[-–,;]\s*(?:19|20)\d{2})*)\)?$/iu;

function firstNear(part: string, values: readonly string[]): string | undefined {
  const like = likeness(part, values);
  if (like.is === "same") return like.value;
  return like.is === "near" ? like.values[0] : undefined;
}
