/**
 * A value as it may stand in a document: NFC, without what XML forbids and without invisible
 * characters that turn or hide text. Letters and marks stay as their owner typed them.
 */
export function cleanText(value: string): string {
  return value
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(ILLEGAL, "")
    .replace(LONE_SURROGATES, "")
    .replace(INVISIBLE, "");
}

const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Bidi marks, embeddings, overrides and isolates; zero-width characters. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** `content` with every text in it cleaned; other values are kept. */
export function cleanContent(content: unknown): unknown {
  if (typeof content === "string") return cleanText(content);
  if (Array.isArray(content)) return content.map(cleanContent);
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, cleanContent(value)]),
  );
}
