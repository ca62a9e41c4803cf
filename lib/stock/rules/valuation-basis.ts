/**
 * How stock is valued as at a day: what is there at its end came in last, so that each part is worth what the latest of it cost
 * ("first in, first out", FRS 102 section 13.18 and FRS 105 section 10, which allow it or a weighted average, and no other way).
 * What came in is every movement into stock, by the day on which it happened: deliveries, returns by customers, what a count found. A
 * movement without a cost counts at the part's present cost, and at nothing where that is not known either. Stock below nothing counts
 * against the value, at the latest cost: the delivery that is not yet booked in will bring it back.
 */
export const VALUATION_BASIS =
  "Quantities by the movements up to the end of the day in London; each part at what the latest of it cost (first in, first out), without VAT.";
