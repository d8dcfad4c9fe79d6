import type { Paragraph, Table } from "docx";
import { frameless } from "./frameless.ts";
import { recipients } from "./recipients.ts";
import { signature } from "./signature.ts";

/** Nơi nhận beside the signature, in one row that does not split. */
export function closing(): Table {
  return frameless(HALF, HALF, [[recipients(), signature()]]);
}

/** Two signature blocks side by side, in one row that does not split. */
export function twoSignatures(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  return frameless(HALF, HALF, [[left, right]]);
}

const HALF = 4677;
