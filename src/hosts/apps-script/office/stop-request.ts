/** What «Dừng» leaves in the store. */
export interface StopRequest {
  /** In milliseconds; 0 when nobody asked. */
  readonly at: number;
  /** The work of a page that is meant; blank for whatever is under way. */
  readonly ticket: string;
}

export function stopText({ at, ticket }: StopRequest): string {
  return `${at} ${ticket}`;
}

/** The request of a text of ours; nobody asked, in any other text. */
export function readStop(text: string | null | undefined): StopRequest {
  const [at = "", ticket = ""] = (text ?? "").split(" ");
  return { at: Number(at) || 0, ticket };
}
