type Sentences = typeof import("../../../../output/office-sentences.vi.ts").OFFICE_SENTENCES;

/** Sentences on findings that only «Tổng hợp» has: no call of this script words one. */
export const OFFICE_SENTENCES: Partial<Sentences> = {};
