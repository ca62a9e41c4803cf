// Royal Mail's shape: the inward half never has C, I, K, M, O or V.
const FULL = /^([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)([0-9][ABD-HJLNP-UW-Z]{2})$/;
const OUTWARD = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;

/** A full postcode in capitals with its space (`BS1 2AB`), or null where the text is none. */
export function formatPostcode(typed: string): string | null {
  const match = FULL.exec(bare(typed));
  return match ? `${match[1]} ${match[2]}` : null;
}

/** Only the half before the space, such as `BS1`. */
export function isOutwardCode(typed: string): boolean {
  return OUTWARD.test(bare(typed));
}

function bare(typed: string): string {
  return typed.toUpperCase().replace(/\s+/g, "");
}
