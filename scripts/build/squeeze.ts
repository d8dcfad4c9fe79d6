import { minify } from "@swc/core";

/**
 * A bundle by a second minifier, which folds what the bundler leaves: its global stays, and so does
 * what Apps Script's engine must know.
 */
export async function squeezed(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    module: false,
    compress: { ecma: 2020, passes: 2 },
    mangle: true,
    format: { ecma: 2020, comments: false },
  });
  return code;
}
