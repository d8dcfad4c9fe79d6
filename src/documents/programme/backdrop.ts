import { foldText } from "../../domain/text.ts";
import { type Settings, settingOf } from "../../edition/settings.ts";
import type { Filled } from "../form/filled.ts";
import { BACKDROP_BRACES, owedSetting } from "./words.vi.ts";

export type BackdropValues = Readonly<Record<keyof typeof BACKDROP_BRACES, Filled>>;

/**
 * A line of the backdrop in pieces: `[MÃ]` and names in braces filled, a blank setting owed.
 *
 * A brace that it does not know stays as it is typed.
 */
export function backdropLine(
  text: string,
  settings: Settings,
  values: BackdropValues,
): readonly Filled[] {
  return text
    .split(/(\[[A-Z][A-Z0-9_]*\]|\{[^{}]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const [, code, brace] = /^(?:\[([A-Z][A-Z0-9_]*)\]|\{([^{}]+)\})$/.exec(piece) ?? [];
      if (code !== undefined) return settingOf(settings, code) ?? { owed: owedSetting(code) };
      const known = braceOf(brace ?? "");
      return known === undefined ? piece : values[known];
    });
}

/** Names in braces that nobody can fill. */
export function unknownBraces(lines: readonly string[]): readonly string[] {
  const braces = lines.flatMap((line) => [...line.matchAll(/\{([^{}]+)\}/g)]);
  return [...new Set(braces.map(([, name = ""]) => name))].filter(
    (name) => braceOf(name) === undefined,
  );
}

function braceOf(typed: string): keyof typeof BACKDROP_BRACES | undefined {
  const names = Object.keys(BACKDROP_BRACES) as readonly (keyof typeof BACKDROP_BRACES)[];
  return names.find((name) => foldText(BACKDROP_BRACES[name]) === foldText(typed));
}
