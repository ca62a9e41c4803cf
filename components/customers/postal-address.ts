interface Address {
  house_no: string | null;
  road: string | null;
  locality: string | null;
  town: string | null;
  county: string | null;
  postcode: string | null;
}

/** An address as it stands on an envelope, line by line. */
export function addressLines(address: Address): string[] {
  const street = [address.house_no, address.road].filter(Boolean).join(" ");
  return [street, address.locality, address.town, address.county, address.postcode].filter(
    (line): line is string => Boolean(line),
  );
}
