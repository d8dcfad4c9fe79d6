/** A blank that the data cannot fill: what is missing and who owes it, «Văn phòng điền số Kế hoạch». */
export interface Owed {
  readonly owed: string;
}

/** A text, or a blank that is printed highlighted and never invented. */
export type Filled = string | Owed;
