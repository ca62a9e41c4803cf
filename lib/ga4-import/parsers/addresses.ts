const ADDRESS = /[^\s<>()[\],;:/|"]+@[^\s<>()[\],;:/|"]+/g;
const WHOLE = /^[^@]+@[^@.]+(?:\.[^@.]+)*\.[^@.]{2,}$/;

/** What of a text are e-mail addresses, and what stands beside them. */
export interface Addressed {
  addresses: string[];
  /** Addresses that lack their ending, as `a@b` of `a@b,co.uk`. */
  broken: string[];
  rest: string;
}

/** Takes the e-mail addresses out of a text: `mailto:`, angle brackets and blanks around the @ are forgiven. */
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
