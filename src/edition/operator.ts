/** How a clause compares a cell with its values. */
export type Operator =
  | "="
  | "≠"
  | "∈"
  | ">"
  | "≥"
  | "<"
  | "≤"
  | "blank"
  | "not-blank"
  | "in-nominees";
