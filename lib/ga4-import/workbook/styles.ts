import type { Readable } from "node:stream";
import type { Place } from "@/lib/files/csv/import-problem";
import { damaged, readXml } from "./xml";

/** Excel has at most about 65,000. */
const MOST_STYLES = 100_000;

/** What the number in a cell stands for, according to its format. */
export type Shown = "number" | "percent" | "date" | "time";

/** Returns how each style of cell shows a number, by the style's number. */
export async function readStyles(content: Readable | null, place: Place): Promise<Shown[]> {
  const codes = new Map<number, string>();
  const styles: Shown[] = [];
  if (!content) return styles;
  let ofCells = false;
  await readXml(content, place, {
    open(name, { numFmtId, formatCode }) {
      if (codes.size + styles.length > MOST_STYLES) throw damaged(place);
      if (name === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") ofCells = true;
      else if (name === "xf" && ofCells) styles.push(shownAs(Number(numFmtId ?? 0), codes));
    },
    close(name) {
      if (name === "cellXfs") ofCells = false;
    },
  });
  return styles;
}

function shownAs(id: number, codes: ReadonlyMap<number, string>): Shown {
  const code = codes.get(id);
  if (code !== undefined) return shownBy(code);
  if (id === 9 || id === 10) return "percent";
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return "time";
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "date" : "number";
}

/**
 * Interprets a format's code, such as `[$-809]dd/mm/yyyy;@`: only its first part counts, without quoted text.
 */
export function shownBy(code: string): Shown {
  const [first = ""] = code.replace(/"[^"]*"|\\.|[_*]./g, "").split(";");
  const hours = /\[(?:h+|m+|s+)\]/i.test(first);
  const signs = first.replace(/\[[^\]]*\]/g, "").replace(/general/i, "");
  if (/[dy]/i.test(signs)) return "date";
  if (hours || /[hs]/i.test(signs)) return "time";
  if (/m/i.test(signs)) return "date";
  return signs.includes("%") ? "percent" : "number";
}
