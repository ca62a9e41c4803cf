import { streetLines } from "@/lib/customers/rules/street";

interface Address {
  house_no: string | null;
  road: string | null;
  locality: string | null;
  town: string | null;
  county: string | null;
  postcode: string | null;
}

/** Returns the lines of an address as on an envelope. */
export function addressLines(address: Address): string[] {
  const { house_no, road, locality, town, county, postcode } = address;
  return [...streetLines(house_no, road), locality, town, county, postcode].filter((line): line is string =>
    Boolean(line),
  );
}
