import { constants, crc32, deflateRawSync } from "node:zlib";

/** An empty last block: what comes before it may be joined from pieces. */
const END = new Uint8Array([0x03, 0x00]);

interface Piece {
  readonly raw: Uint8Array;
  readonly packed: Uint8Array;
}

/** Bytes packed so that pieces of them, one after the other, are one packed whole. */
export class PackedBlock {
  private readonly pieces: readonly Piece[];

  private constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  static of(text: string): PackedBlock {
    const raw = new TextEncoder().encode(text);
    const packed = deflateRawSync(raw, { level: 6, finishFlush: constants.Z_FULL_FLUSH });
    return new PackedBlock([{ raw, packed }]);
  }

  static joined(blocks: readonly PackedBlock[]): PackedBlock {
    return new PackedBlock(blocks.flatMap(({ pieces }) => pieces));
  }

  get bytes(): number {
    return this.pieces.reduce((sum, { raw }) => sum + raw.length, 0);
  }

  checksum(): number {
    return this.pieces.reduce((sum, { raw }) => crc32(raw, sum), 0);
  }

  /** A whole packed stream. */
  packed(): Uint8Array {
    return Buffer.concat([...this.pieces.map(({ packed }) => packed), END]);
  }
}
