/**
 * The size of a tyre as its side wall says it (ECE Regulations 30 and 54): width in millimetres, height in per cent of the width,
 * radial, rim in inches, then load index and speed symbol.
 */
export interface TyreSize {
  /** In millimetres: 205. */
  width: number;
  /** The height in per cent of the width: 55. Null for a full profile, "185R14C". */
  ratio: number | null;
  /** Whether it is marked ZR instead of R. */
  zr: boolean;
  /** In inches: "16", "22.5". */
  rim: string;
  /** Of a van or light lorry: "C" behind the rim. */
  commercial: boolean;
  /** "91"; single and twin fitment of a commercial tyre: "104/102". */
  load_index: string | null;
  /** "V". */
  speed_rating: string | null;
  /** Marked XL, RF, REINF or EXTRA LOAD. */
  extra_load: boolean;
}

/** A size that was read, and the words behind it: a make, a pattern. */
export interface ReadTyreSize extends TyreSize {
  rest: string;
}

const SIZE =
  /^(?:P|LT)?(\d{3})(?:[\s/.-]*(\d{2}))?[\s/.-]*(ZR|R)?[\s/.-]*(\d{2}(?:\.5)?)(C(?=$|[\s\d(]))?(?=$|[\s(]|[A-Z]\b|[A-Z]$|\d{2,3}(?:\/\d{2,3})?\s*[A-Z])/;
const SERVICE = /^[\s(]*(?:(\d{2,3}(?:\/\d{2,3})?)\s*)?([JKLMNPQRSTUHVWYZ])\)?(?=$|[\s,])/;
const EXTRA_LOAD = /(^|\s)(XL|RF|REINF(?:ORCED)?|EXTRA LOAD)(?=$|\s)/g;

/**
 * Reads a size at the start of a text, written in any of the ways that people write it: "205/55R16 91V XL", "205/55 ZR 16",
 * "205 55 16", "2055516", "195/70R15C 104/102R". Null where there is none: a width ends in 5, a height is a multiple of 5, and a rim is
 * of 10 to 24 inches, so that hardly any part number is taken for a size.
 */
export function readTyreSize(text: string): ReadTyreSize | null {
  const typed = text.trim().toUpperCase().replace(/\s+/g, " ");
  const found = SIZE.exec(typed);
  if (!found) return null;
  const [whole, width = "", ratio, radial, rim = "", c] = found;
  if (ratio === undefined && radial === undefined) return null;
  if (!isSize(Number(width), ratio === undefined ? null : Number(ratio), Number(rim))) return null;
  const behind = typed.slice(whole.length);
  const service = SERVICE.exec(behind);
  const words = behind.slice(service?.[0].length ?? 0);
  const rest = words.replace(EXTRA_LOAD, " ").replace(/\s+/g, " ").trim();
  return {
    width: Number(width),
    ratio: ratio === undefined ? null : Number(ratio),
    zr: radial === "ZR",
    rim,
    commercial: c !== undefined,
    load_index: service?.[1] ?? null,
    speed_rating: service?.[2] ?? null,
    extra_load: words.search(EXTRA_LOAD) >= 0,
    rest,
  };
}

const BEGINS = /(?<![\dA-Z])(?:P|LT)?\d{3}/gi;

/** Reads the first size anywhere in a text, as suppliers write it: "MICHELIN PRIMACY 4 205/55R16 91V". */
export function findTyreSize(text: string): ReadTyreSize | null {
  for (const { index } of text.matchAll(BEGINS)) {
    const size = readTyreSize(text.slice(index));
    if (size) return size;
  }
  return null;
}

const isSize = (width: number, ratio: number | null, rim: number): boolean =>
  width >= 125 &&
  width <= 395 &&
  width % 10 === 5 &&
  (ratio === null || (ratio >= 20 && ratio <= 95 && ratio % 5 === 0)) &&
  rim >= 10 &&
  rim <= 24;

/** "205/55R16 91V XL". */
export function tyreSizeText(size: TyreSize): string {
  const { width, ratio, zr, rim, commercial, load_index, speed_rating, extra_load } = size;
  const plain = `${width}${ratio === null ? "" : `/${ratio}`}${zr ? "ZR" : "R"}${rim}${commercial ? "C" : ""}`;
  const service = `${load_index ?? ""}${speed_rating ?? ""}`;
  return [plain, service, extra_load ? "XL" : ""].filter(Boolean).join(" ");
}

/** The digits by which a size is found, however it is written: "2055516". */
export const tyreSizeDigits = ({ width, ratio, rim }: TyreSize): string =>
  `${width}${ratio ?? ""}${rim.replace(".", "")}`;
