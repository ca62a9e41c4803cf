/** Prices are whole ten-thousandths of a pound while they are compared: exact, and as fine as the database keeps them. */
export const UNITS_A_POUND = 10_000;
/** numeric(12, 4). */
const TOO_LARGE = 10 ** 12;

const PLAIN = /^(\d{1,9})(?:\.(\d{1,4}))?$/;
const WRITTEN = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/;

/**
 * Reads a price in pounds: `1234.5`, `£1,234.50`, `.5`. Returns ten-thousandths of a pound, or what is wrong with it. Further decimals,
 * which spreadsheets leave behind, are rounded half up.
 */
export function readPrice(text: string): number | string {
  const plain = PLAIN.exec(text);
  if (plain) return unitsOf(plain[1] as string, plain[2] ?? "");
  const trimmed = text.trim();
  if (/^[-−(]\s*£?\s*[\d.,]+\)?$|^£\s*[-−]/.test(trimmed)) return "A price is not negative";
  const written = WRITTEN.exec(trimmed);
  const [, whole = "", fraction = ""] = written ?? [];
  if (!written || whole + fraction === "") return wrong(trimmed);
  const pounds = whole.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  return pounds.length > 9 ? "This is more than a part can cost" : unitsOf(pounds || "0", fraction);
}

function unitsOf(pounds: string, fraction: string): number | string {
  const units = Number(pounds) * UNITS_A_POUND + Number(fraction.slice(0, 4).padEnd(4, "0"));
  const rounded = fraction.charCodeAt(4) >= 53 ? units + 1 : units;
  return rounded < TOO_LARGE ? rounded : "This is more than a part can cost";
}

const wrong = (text: string): string =>
  /^£?\s*\d+,\d{1,2}$/.test(text)
    ? "Pence are written after a point, such as 12.50"
    : "This is no price, such as 12.50";

const FRACTIONS = Array.from({ length: UNITS_A_POUND }, (_, units) => `.${String(units).padStart(4, "0")}`);

/** Returns a decimal string with four places, as the database writes it. */
export const priceText = (units: number): string =>
  `${Math.floor(units / UNITS_A_POUND)}${FRACTIONS[units % UNITS_A_POUND]}`;

/** Returns by how many per cent a price rose, with one decimal; null where it cost nothing before. */
export const risePercent = (was: number, is: number): number | null =>
  was === 0 ? null : Math.round(((is - was) * 1000) / was) / 10;
