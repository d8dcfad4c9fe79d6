/** Where a header of the corpus leads, judged by a person. */
export interface HeaderReaction {
  readonly at: number;
  /** Key of the column that the header names; undefined: none. */
  readonly column: string | undefined;
  readonly isGuessed?: true;
  readonly instead?: string;
}

export const headerReactions: readonly HeaderReaction[] = [
  { at: 419, column: "fullName" },
  { at: 420, column: "fullName" },
  { at: 421, column: "fullName" },
  { at: 422, column: "fullName" },
  { at: 423, column: "fullName" },
  { at: 424, column: "fullName", isGuessed: true },
  { at: 425, column: "fullName" },
  { at: 426, column: "fullName" },
  { at: 427, column: "fullName" },
  { at: 428, column: "fullName" },
  { at: 429, column: "fullName" },
  { at: 430, column: undefined },
  { at: 431, column: undefined },
  { at: 432, column: undefined },
  { at: 433, column: "bornOn" },
  { at: 434, column: "bornOn" },
  { at: 435, column: "bornOn" },
  { at: 436, column: "bornOn" },
  { at: 437, column: undefined },
  { at: 438, column: undefined },
  { at: 439, column: "position" },
  {
    at: 440,
    column: undefined,
    instead: "a header is never matched by a part of it: the column stays an extra one",
  },
  { at: 441, column: "position" },
  { at: 442, column: "share" },
  { at: 443, column: "share" },
  { at: 444, column: "share" },
  { at: 445, column: undefined },
  { at: 446, column: undefined },
  { at: 447, column: undefined },
  { at: 448, column: undefined },
  { at: 449, column: "email" },
  { at: 450, column: "email" },
  { at: 451, column: "email" },
  { at: 452, column: "email" },
  { at: 453, column: "phone" },
  { at: 454, column: "phone" },
];
