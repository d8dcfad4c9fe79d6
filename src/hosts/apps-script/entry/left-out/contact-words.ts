type Words = typeof import("../../../../output/contact-words.vi.ts").CONTACT_WORDS;

/** No column of the entry workbook holds an address or a telephone: nothing is wrong with one. */
export const CONTACT_WORDS: Partial<Words> = {};
