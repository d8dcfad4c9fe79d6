/** What we use of pizzip: its own types pull Node's into the core, which must do without. */
declare class PizZip {
  constructor(data?: Uint8Array);
  file(name: string): PizZip.ZipObject | null;
  file(name: RegExp): readonly PizZip.ZipObject[];
  file(name: string, data: string): this;
  readonly files: Record<string, PizZip.ZipObject>;
  generate(options: { readonly type: "uint8array"; readonly compression: "DEFLATE" }): Uint8Array;
}
declare namespace PizZip {
  interface ZipObject {
    readonly name: string;
    /** A folder's own entry, which holds nothing. */
    readonly dir: boolean;
    date: Date;
    asText(): string;
    asUint8Array(): Uint8Array;
  }
}
// biome-ignore lint/style/noDefaultExport: the library's own shape
export default PizZip;
