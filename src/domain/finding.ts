/** Mức độ — severity: «Lỗi» blocks, «Cảnh báo» asks a person to look. */
export type Severity = "error" | "warning";

/** Kebab nouns that never change once released. */
export type FindingCode =
  | "workbook-unreadable"
  | "tab-missing"
  | "column-missing"
  | "column-ambiguous"
  | "required-missing"
  | "unit-unknown"
  | "not-in-list"
  | "date-unreadable"
  | "date-impossible"
  | "date-implausible"
  | "number-unreadable"
  | "number-negative"
  | "text-suspicious"
  | "link-unreadable"
  | "email-unreadable"
  | "phone-unreadable"
  | "sensitive-text"
  | "filter-unreadable"
  | "row-unreadable"
  | "row-unread"
  | "limit-exceeded"
  | "limit-unmet"
  | "base-missing"
  | "condition-failed"
  | "duplicate-person"
  | "duplicate-collective"
  | "duplicate-across-units"
  | "deadline-late"
  | "deadline-overdue"
  | "progress-unknown-task"
  | "progress-duplicate"
  | "progress-future";

/** Where a finding stands. `book` is the host's name of the workbook, `row` the sheet's own number. */
export interface Place {
  readonly book: string;
  readonly sheet: string;
  readonly row?: number;
  /** The header as people read it. */
  readonly column?: string;
}

/** Numbers and texts that decided; `output/words.vi.ts` makes the sentence of them. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** Vi phạm — finding: one thing that a person has to mend or look at. */
export interface Finding {
  readonly code: FindingCode;
  /** «Mã» of the row that judged; none for what reading a cell found. */
  readonly rule?: string;
  readonly severity: Severity;
  readonly at: Place;
  /** Code of the unit whose finding it is; none for a group of several units or the office. */
  readonly unit?: string;
  /** Codes of all units of the group that was judged. */
  readonly units?: readonly string[];
  readonly facts: Facts;
  /** «Lời nhắc» of the row, still with its braces. */
  readonly message?: string;
  /** The clause, without what is assumed; «giả định» for a row wholly assumed. */
  readonly source?: string;
  /** Shown in the office workbook only: it rests on what Văn phòng alone may see. */
  readonly officeOnly?: true;
}
