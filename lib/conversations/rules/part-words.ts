import { decimal } from "@/lib/core/money";
import { countParts } from "@/lib/sms/rules/parts";

const EMOJI = /\p{Extended_Pictographic}/u;

/**
 * Says how many texts a text is charged as, and what that costs: "1 part, 4p", "Emoji make it 3 parts, 12p". `part_price` is in pounds; null
 * leaves the cost out.
 */
export function partWords(text: string, part_price: string | null): string {
  const { parts, encoding, odd } = countParts(text);
  if (parts === 0) return "";
  const counted = `${parts} ${parts === 1 ? "part" : "parts"}`;
  const cost = part_price === null ? "" : `, ${costWords(decimal(part_price).times(parts).toString())}`;
  if (encoding === "gsm") return counted + cost;
  const emoji = odd.some((sign) => EMOJI.test(sign));
  const why = emoji ? "Emoji make" : odd.length === 1 ? `“${odd[0]}” makes` : "Unusual characters make";
  return `${why} it ${counted}${cost}`;
}

/** A sum in pounds as a text's cost is said: "4p", "4.2p", "£1.20". */
export function costWords(pounds: string): string {
  const pence = decimal(pounds).times(100);
  return pence.lt(100) ? `${Number(pence.toFixed(2))}p` : `£${decimal(pounds).toFixed(2)}`;
}
