/** Values of a cell that holds several, as the core reads them: `;` stands between. */
export function splitValues(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

export function joinedValues(values: readonly string[]): string {
  return values.join("; ");
}
