/** Whether a place in the order of events is later than another. An empty one is before all. */
export function isAfter(place: string, other: string): boolean {
  const [tx, seq] = numbersIn(place);
  const [otherTx, otherSeq] = numbersIn(other);
  return tx > otherTx || (tx === otherTx && seq > otherSeq);
}

function numbersIn(place: string): [bigint, bigint] {
  const [tx = "0", seq = "0"] = place.split(".");
  return [BigInt(tx), BigInt(seq)];
}
