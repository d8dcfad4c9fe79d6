/**
 * An element of a page of ours. Its texts are plain: whoever renders it escapes them, into HTML
 * (`to-html.ts`) or into the nodes of a browser (`hosts/pages/parts/nodes.ts`).
 */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

/** Attributes without a value are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Markup | string)[]
): Markup {
  const given = Object.entries(attributes).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return { tag, attributes: Object.fromEntries(given), children };
}
