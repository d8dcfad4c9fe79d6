import type { Tags } from "../../../../documents/form/tags.ts";

/** What explains placeholders to who writes a form of his own: the script reads them off a page. */
export const TAGS: Tags = {};
export const FRAME_TAGS: Tags = {};
