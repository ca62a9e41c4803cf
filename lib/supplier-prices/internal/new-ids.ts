import "server-only";
import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

const BYTES = 16;
const AT_ONCE = 256;

/**
 * Makes ids for many rows, each later than the one before. Neither the database's `uuidv7()` nor `v7()` alone will do: each asks the system for random bytes by the id, which
 * takes as long as storing the row.
 */
export function newIds(): () => string {
  let random = Buffer.alloc(0);
  let used = 0;
  let seq = 0;
  const rng = () => {
    if (used === random.length) {
      random = randomBytes(BYTES * AT_ONCE);
      used = 0;
    }
    used += BYTES;
    return random.subarray(used - BYTES, used);
  };
  return () => v7({ rng, seq: seq++ });
}
