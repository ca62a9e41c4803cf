import { shownTelephone } from "@/lib/core/telephone";
import { holdsKey, searchKey } from "@/lib/matching/search-key";
import { dialled, searchTerms } from "@/lib/matching/terms";

export interface FoundCustomer {
  id: string;
  name: string;
  title: string | null;
  forename: string | null;
  surname: string | null;
  company_name: string | null;
  account_number: string | null;
  email: string | null;
  telephone: string | null;
  mobile: string | null;
  house_no: string | null;
  road: string | null;
  locality: string | null;
  town: string | null;
  county: string | null;
  postcode: string | null;
  contact_name: string | null;
  contact_telephone: string | null;
  contact_email: string | null;
  /** The customer's sort name begins with the search. */
  begins: boolean;
}

export interface Reason {
  reason: string;
  /** The match identifies this customer, not a place or a few digits that many share. */
  leads: boolean;
  /** The search is the whole of a number or address that only one customer has. */
  whole: boolean;
  /** The telephone number that matched. */
  telephone?: string;
}

/** This many digits identify one telephone. */
const NAMING_DIGITS = 6;

const because = (reason: string, leads: boolean, whole = false): Reason => ({ reason, leads, whole });

/** Returns why a customer matches: the part of the match that their name does not show. */
export function customerReason(c: FoundCustomer, q: string): Reason {
  if (c.contact_name !== null || c.contact_telephone !== null || c.contact_email !== null) {
    const telephone = c.contact_telephone && shownTelephone(c.contact_telephone);
    const said = [c.contact_name, telephone || c.contact_email].filter(Boolean).join(", ");
    return because(`contact ${said}`, true);
  }
  const names = [c.name, c.title, c.forename, c.surname].filter(Boolean).join(" ");
  const outside = searchTerms(q).filter((term) => !holdsKey(names, term));
  const [term] = outside;
  if (term === undefined) return because("name", true, searchKey(c.name) === searchKey(q));
  const found = outsideName(c, term);
  return outside.length < searchTerms(q).length ? { ...found, leads: true, whole: false } : found;
}

function outsideName(c: FoundCustomer, term: string): Reason {
  const digits = /^\+?[\d().\-/]{3,}$/.test(term) ? dialled(term).replace(/^0/, "") : "";
  for (const number of [c.mobile, c.telephone]) {
    if (number && digits && dialled(number).includes(digits)) {
      const telephone = shownTelephone(number);
      const leads = digits.length >= NAMING_DIGITS;
      return { ...because(`telephone ${telephone}`, leads, digits.length > 9), telephone };
    }
  }
  const whole = (value: string | null) => searchKey(value ?? "") === searchKey(term);
  if (holdsKey(c.account_number, term))
    return because(`account ${c.account_number}`, true, whole(c.account_number));
  if (holdsKey(c.postcode?.replace(/\s/g, ""), term))
    return because(`postcode ${c.postcode}`, term.length > 4);
  if (holdsKey(c.email, term)) return because(c.email ?? "", true, whole(c.email));
  if (holdsKey(c.company_name, term)) return because(`company ${c.company_name}`, true);
  const address = [[c.house_no, c.road].filter(Boolean).join(" "), c.locality, c.town, c.county].filter(
    Boolean,
  );
  const place = address.join(", ");
  return holdsKey(place, term) ? because(`address ${place}`, false) : because("former account number", true);
}
