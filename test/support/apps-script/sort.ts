import { type Cell, isEmpty } from "./cell.ts";

/** Numbers, then texts, then truths, empties last whichever way: the order of the grid's own sort. */
export function compareCells(
  one: Cell | undefined,
  other: Cell | undefined,
  isUp: boolean,
): number {
  if (isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other));
  const [left, right] = [one?.value ?? "", other?.value ?? ""];
  const order = rank(left) - rank(right) || compareLike(left, right);
  return isUp ? order : -order;
}

function rank(value: unknown): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function compareLike(left: unknown, right: unknown): number {
  if (typeof left === "string") return left.localeCompare(String(right), "vi");
  return Number(left) - Number(right);
}
