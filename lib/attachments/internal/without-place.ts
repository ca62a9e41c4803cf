import "server-only";
import { open, stat } from "node:fs/promises";

/** Boxes of a film that say where and with what it was taken, and those that hold such boxes. */
const TOLD = new Set(["udta", "meta"]);
const HOLDERS = new Set(["moov", "trak"]);

/**
 * Blanks what an MP4 or MOV says besides its pictures and sound: place, device, title. The boxes keep their size and become `free`, which
 * every player skips (ISO/IEC 14496-12, 8.1.2), so that nothing else moves.
 */
export async function blankWhatIsTold(path: string): Promise<void> {
  const { size } = await stat(path);
  const file = await open(path, "r+");
  const within = async (from: number, to: number): Promise<void> => {
    for (let at = from; at + 8 <= to; ) {
      const head = Buffer.alloc(16);
      await file.read(head, 0, 16, at);
      const told = head.readUInt32BE(0);
      const type = head.toString("latin1", 4, 8);
      const long = told === 1;
      const length = long ? Number(head.readBigUInt64BE(8)) : told || to - at;
      const start = at + (long ? 16 : 8);
      const end = Math.min(at + length, to);
      if (length < 8 || end < start) return;
      if (TOLD.has(type)) {
        await file.write("free", at + 4, "latin1");
        for (let blank = start; blank < end; blank += BLANK.length)
          await file.write(BLANK, 0, Math.min(BLANK.length, end - blank), blank);
      } else if (HOLDERS.has(type)) await within(start, end);
      at = end;
    }
  };
  try {
    await within(0, size);
  } finally {
    await file.close();
  }
}

const BLANK = Buffer.alloc(64 * 1024);
