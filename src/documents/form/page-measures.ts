/** Widths of the page in twips, shared by the templates and by what fills them. */
export const TEXT_WIDTH = 9355;
export const LANDSCAPE_TEXT_WIDTH = 14_287;
export const AGENCY_CELL = 3760;
export const STATE_CELL = 5594;
export const LETTERHEAD_CELL_MARGIN = 40;

/** Sizes in half-points. */
export const AGENCY_SIZE = 26;
export const MOTTO_SIZE = 28;
export const BODY_SIZE = 28;
/** Of «V/v …» below the number of a công văn. */
export const SUBJECT_SIZE = 24;
