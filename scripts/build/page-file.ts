import { join } from "node:path";
import { buildSync } from "esbuild";
import { BAR_STYLE } from "../../src/output/dashboard/style.ts";
import { BuildRefused } from "./refused.ts";

/** Each page has a folder with its `page.ts` here; `style.css` is all pages' own. */
export const PAGES_FOLDER = "src/hosts/pages";

/** Opened over a phone's line it stands within a second. */
const PAGE_MAX = 96 * 1024;

/** Pages that may be heavier, each with its reason. */
const HEAVIER: Readonly<Record<string, number>> = {
  // It understands a pasted list by itself, with the readers of every kind of cell.
  import: 120 * 1024,
};

/**
 * One page as one file: its script and its looks stand in it, and it fetches nothing. `page.ts` fills
 * the element `page`.
 *
 * @throws BuildRefused when its sources cannot be bundled, it asks the network, or it is too heavy
 */
export function pageFile(root: string, name: string): string {
  const style = `${BAR_STYLE}${bundled(root, "style.css")}`;
  // Templates are gone; a backtick left is in a text or a pattern, where its number means the same.
  const script = bundled(root, `${name}/page.ts`).replaceAll("`", "\\x60");
  const html = [
    '<!DOCTYPE html><html lang="vi"><head><base target="_blank"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Điển Hình</title><style>${style.trim()}</style></head>`,
    '<body><main id="page"></main>',
    `<script>${script.trim()}</script></body></html>\n`,
  ].join("\n");
  checkPage(name, { html, style });
  return html;
}

function bundled(root: string, file: string): string {
  try {
    const { outputFiles } = buildSync({
      absWorkingDir: root,
      entryPoints: [join(root, PAGES_FOLDER, file)],
      bundle: true,
      format: "iife",
      platform: "browser",
      target: ["chrome110", "firefox110", "safari16"],
      // Google's own reading of pages takes `//` in a template for a comment.
      supported: { "template-literal": false },
      charset: "utf8",
      minify: true,
      legalComments: "none",
      write: false,
      logLevel: "silent",
    });
    return outputFiles[0]?.text ?? "";
  } catch (error) {
    throw new BuildRefused(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @throws BuildRefused for a page that would fetch something, or that is too heavy */
export function checkPage(
  name: string,
  { html, style }: { readonly html: string; readonly style: string },
): void {
  const fetching = /<link|<script[^>]+\bsrc|<img|\bfetch\(|XMLHttpRequest|\bimport\(/.exec(html);
  const asking = fetching ?? /@import|url\(/.exec(style);
  if (asking !== null) throw new BuildRefused(`${name}.html: asks the network, «${asking[0]}»`);
  const bytes = Buffer.byteLength(html);
  const most = HEAVIER[name] ?? PAGE_MAX;
  if (bytes > most) throw new BuildRefused(`${name}.html: ${bytes} bytes, at most ${most}`);
}
