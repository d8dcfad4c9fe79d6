import { FACE } from "../award-submission/face.vi.ts";

/** The Tờ trình beside which this file stands: a run speaks of those left out of it. */
export const SUBMISSION = FACE.name;

/** Trường hợp, counted after a number in a heading. */
export const CASES = "TRƯỜNG HỢP";

export const ANY_AUTHORITY = "cấp có thẩm quyền";
