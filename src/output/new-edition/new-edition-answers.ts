import type { EditionQuestion } from "../../edition/new-edition/questions.ts";

/** The cells that the dialog «Kỳ mới» asks for. */
export interface EditionGround {
  readonly ok: true;
  readonly questions: readonly EditionQuestion[];
}

/** One answer, with what stood in the cell when it was asked. */
export interface EditionAnswer {
  readonly id: string;
  readonly old: string;
  readonly text: string;
}

/** What the answers would change, in lines to look at. */
export interface EditionPreview {
  readonly ok: true;
  readonly changes: readonly string[];
  readonly refused: readonly { readonly id: string; readonly text: string }[];
  readonly owed: readonly string[];
}

export interface EditionWritten {
  readonly ok: true;
  readonly text: string;
}
