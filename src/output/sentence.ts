/** What a finding says: what is wrong, and what to do. */
export interface Sentence {
  readonly wrong: string;
  readonly remedy: string;
}

export function say(wrong: string, remedy = ""): Sentence {
  return { wrong, remedy };
}
