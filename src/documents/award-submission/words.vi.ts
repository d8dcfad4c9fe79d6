export function totalSentence(counted: string): string {
  return `Tổng số: ${counted}, gồm:`;
}

export function annexReference(form: string, counted: string, annex: string): string {
  return `${form}: ${counted} (${annex})`;
}
