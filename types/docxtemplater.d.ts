import type PizZip from "./pizzip.d.ts";

/** What we use of docxtemplater: its own types pull Node's into the core, which must do without. */
declare class Docxtemplater {
  constructor(
    zip: PizZip,
    options: {
      readonly paragraphLoop: boolean;
      readonly linebreaks: boolean;
      readonly errorLogging: boolean;
      readonly parser: (tag: string) => {
        readonly get: (
          scope: unknown,
          context: { readonly meta: { readonly part: { readonly module?: string } } },
        ) => unknown;
      };
      readonly nullGetter: (part: { value?: string }) => string;
    },
  );
  render(content: unknown): this;
}
// biome-ignore lint/style/noDefaultExport: the library's own shape
export default Docxtemplater;
