import "server-only";
import { randomInt } from "node:crypto";

/** Letters and digits that nobody confuses on the telephone. */
const SIGNS = "ACDEFGHJKLMNPQRTUVWXY34679";

/** Returns a reference that can be read out: "KW7F-3QXD". */
export function newReference(): string {
  const signs = Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]);
  return `${signs.slice(0, 4).join("")}-${signs.slice(4).join("")}`;
}
