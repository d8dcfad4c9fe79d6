import type { Tags } from "../../../../documents/form/tags.ts";

/** What explains placeholders to who writes a form of his own: the script has only ours. */
export const TAGS: Tags = {};
