/** `A` of the first column (index 0), `Z` of 25, `AA` of 26. */
export function columnLetters(index: number): string {
  if (index < 0) throw new RangeError(`no column ${index}`);
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}
