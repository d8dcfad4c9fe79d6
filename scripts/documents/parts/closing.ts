import type { Paragraph, Table } from "docx";
import { frameless } from "./frameless.ts";
import { recipients } from "./recipients.ts";
import { signature } from "./signature.ts";
import { centred } from "./text.ts";

/** Nơi nhận beside the signature, in one row that does not split. */
export function closing(): Table {
  return frameless(HALF, HALF, [[recipients(), signature()]]);
}

/** Two signature blocks side by side, in one row that does not split. */
export function twoSignatures(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  return frameless(HALF, HALF, [[left, right]]);
}

/** Nơi nhận below the signatures, as minutes have it. */
export function recipientsAlone(): Table {
  return frameless(HALF, HALF, [[recipients(), [centred("")]]]);
}

const HALF = 4677;
