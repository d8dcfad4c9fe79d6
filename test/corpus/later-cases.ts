const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Sheet situations that a reader of cells, headers and rows settles: asserted already. */
export const structureCases: readonly number[] = [376, 378, 379, 380, 381, 391, 393, 394, 409];

/**
 * Cases that another layer answers, to be asserted in nasty-structures.test.ts once it stands:
 * formulas and markup where texts are written (93-150, asserted here as text that is read),
 * duplicates (362-373), situations of a sheet, a workbook or a run (374-418).
 */
export const laterCases: readonly number[] = [
  ...from(93, 99),
  ...from(101, 114),
  ...from(123, 150),
  ...from(362, 373),
  ...from(374, 418).filter((index) => !structureCases.includes(index)),
];
