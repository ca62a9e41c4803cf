const ADDRESS = /[^\s<>()[\],;:/|"]+@[^\s<>()[\],;:/|"]+/g;
const WHOLE = /^[^@]+@[^@.]+(?:\.[^@.]+)*\.[^@.]{2,}$/;

/** The e-mail addresses in a text, and the rest of it. */
export interface Addressed {
  addresses: string[];
  /** Addresses without their ending, such as `a@b` from `a@b,co.uk`. */
  broken: string[];
  rest: string;
}

/**
 * Extracts the e-mail addresses from a text; `mailto:`, angle brackets and blanks around the @ are accepted.
 */
export function addressesIn(text: string): Addressed {
  const plain = text
    .replaceAll("\x1d", "\n")
    .replaceAll("\v", "\n")
    .replace(/mailto:/gi, "")
    .replace(/[^\S\n]*@[^\S\n]*/g, "@");
  const found = new Set((plain.match(ADDRESS) ?? []).map((address) => address.replace(/^[.']+|[.']+$/g, "")));
  const all = [...found];
  const rest = plain
    .replace(ADDRESS, " ")
    .replace(/[<>"|]|\be-?mail\b:?/gi, " ")
    .replace(/^[\s;,/&:]+|[\s;,/&:]+$/g, "");
  return {
    addresses: all.filter((one) => WHOLE.test(one)),
    broken: all.filter((one) => !WHOLE.test(one)),
    rest,
  };
}
