/** A field mask of a Google API as a tree: `a,b(c,d.e)`; an empty tree takes everything. */
export interface Mask {
  readonly [name: string]: Mask;
}

/**
 * @throws Error as Google answers a mask that it cannot read
 */
export function maskOf(text: string): Mask {
  const tokens = text.match(/[\w*]+|[(),./]/g) ?? [];
  if (tokens.join("") !== text.replace(/\s/g, "")) throw new Error(`Invalid field mask ${text}`);
  const mask = listOf(tokens);
  if (tokens.length > 0) throw new Error(`Invalid field mask ${text}`);
  return mask;
}

function listOf(tokens: string[]): Mask {
  const mask: Record<string, Mask> = {};
  do {
    const name = tokens.shift() ?? "";
    if (!/^[\w*]+$/.test(name)) throw new Error(`Invalid field mask at «${name}»`);
    mask[name] = innerOf(tokens);
  } while (tokens[0] === "," && tokens.shift() !== undefined);
  return mask;
}

function innerOf(tokens: string[]): Mask {
  if (tokens[0] === "." || tokens[0] === "/") {
    tokens.shift();
    const name = tokens.shift() ?? "";
    return { [name]: innerOf(tokens) };
  }
  if (tokens[0] !== "(") return {};
  tokens.shift();
  const mask = listOf(tokens);
  if (tokens.shift() !== ")") throw new Error("Invalid field mask: a bracket is open");
  return mask;
}

/** What of a value the mask takes; lists are taken member by member. */
export function masked(value: unknown, mask: Mask): unknown {
  return isWhole(mask) ? value : taken(value, mask);
}

function isWhole(mask: Mask): boolean {
  return mask["*"] !== undefined || Object.keys(mask).length === 0;
}

/** Of some cells' facts: by far the most that a test reads. */
function taken(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((one) => taken(one, mask));
  if (typeof value !== "object" || value === null) return value;
  const facts: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const own = mask[name];
    if (own !== undefined) facts[name] = masked((value as Record<string, unknown>)[name], own);
  }
  return facts;
}
