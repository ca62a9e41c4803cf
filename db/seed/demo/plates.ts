import type { Random } from "./random";

const AREA = "ABCDEFGHJKLMNOPRSTUVWXY";
const LAST = "ABCDEFGHJKLMNOPRSTUVWXYZ";

/** Returns a registration in the style of its date, as the DVLA would have issued it: 19 from March 2019, 69 from September. */
export function plateOf(random: Random, registered: string): string {
  const [year = 0, month = 1] = registered.split("-").map(Number);
  const letters = (from: string, count: number) =>
    Array.from({ length: count }, () => random.pick([...from])).join("");
  const half = month >= 9 ? year - 2000 + 50 : month >= 3 ? year - 2000 : year - 2001 + 50;
  const first = random.pick(["Y", "K", "M", "F", "L", "S", random.pick([...AREA])]);
  return `${first}${random.pick([...AREA])}${String(half).padStart(2, "0")}${letters(LAST, 3)}`;
}

/** Private registrations, which fit no year. */
export const PRIVATE_PLATES = ["R4KES", "J200PAM", "W33DON", "BIG7718", "5678YD", "A11HRT"];
