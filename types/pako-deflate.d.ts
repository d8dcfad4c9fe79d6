/** What we use of pako: the packer that pizzip brings along. */
export declare function deflateRaw(
  bytes: Uint8Array,
  options: { readonly level: number },
): Uint8Array;
