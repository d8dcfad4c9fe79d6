import { parse } from "acorn";
import type { Book } from "./book.ts";
import type { Manifest, ProjectState } from "./state.ts";

export interface ProjectFacts {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

/**
 * A pushed script.
 *
 * @throws Error where a push would fail: a syntax that Apps Script refuses (`#private`, static
 * fields, modules), a manifest without a time zone, a file of another kind
 */
export function pushed(
  { id, files, manifest }: ProjectFacts,
  book: Book | undefined,
): ProjectState {
  const functions = new Set<string>();
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith(".html")) continue;
    if (!/\.(?:js|gs)$/.test(name)) throw new Error(`Not a file of a script: ${name}`);
    for (const declared of topFunctions(name, text)) functions.add(declared);
  }
  if (!/^[A-Za-z_]+\/[A-Za-z_/]+$/.test(manifest.timeZone)) {
    throw new Error(`The manifest has no time zone: ${manifest.timeZone}`);
  }
  return { id, files: new Map(Object.entries(files)), functions, manifest, book, triggers: [] };
}

/** One bundle goes into hundreds of worlds: it is parsed once. */
const known = new Map<string, readonly string[]>();

function topFunctions(file: string, text: string): readonly string[] {
  const found = known.get(text);
  if (found !== undefined) return found;
  const { body } = parsed(file, text);
  const names = body.flatMap((node) =>
    node.type === "FunctionDeclaration" && node.id !== null ? [node.id.name] : [],
  );
  known.set(text, names);
  return names;
}

function parsed(file: string, text: string) {
  try {
    return parse(text, { ecmaVersion: 2021, sourceType: "script" });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Syntax error in ${file}: ${why}`);
  }
}
