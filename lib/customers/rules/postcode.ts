// Royal Mail's format: the inward half never contains C, I, K, M, O or V.
const FULL = /^([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)([0-9][ABD-HJLNP-UW-Z]{2})$/;
const OUTWARD = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;

/** Returns a full postcode in capitals with its space (`BS1 2AB`); null if the text is not one. */
export function formatPostcode(typed: string): string | null {
  const match = FULL.exec(bare(typed));
  return match ? `${match[1]} ${match[2]}` : null;
}

/** Whether the text is only the half before the space, such as `BS1`. */
export function isOutwardCode(typed: string): boolean {
  return OUTWARD.test(bare(typed));
}

function bare(typed: string): string {
  return typed.toUpperCase().replace(/\s+/g, "");
}
