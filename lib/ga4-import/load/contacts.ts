import { CUSTOMERS } from "../formats/customers";
import type { Emails, Telephones } from "../parsers/contacts";

/** A further person, or a further way to reach the customer. */
export interface Contact {
  name: string | null;
  email: string | null;
  telephone: string | null;
  mobile: string | null;
}

export interface ContactDetails {
  telephone: string | null;
  mobile: string | null;
  email: string | null;
  contacts: Contact[];
}

const AT = CUSTOMERS.at;
const FURTHER = [
  [AT.AdditionalContactName1, AT.AdditionalContactNumber1],
  [AT.AdditionalContactName2, AT.AdditionalContactNumber2],
  [AT.AdditionalContactName3, AT.AdditionalContactNumber3],
] as const;

/**
 * Works out how a customer is reached. The first number or address of a field is the customer's own; a second
 * one, and the name that goes with the first, become contacts. A telephone number found in the e-mail field
 * goes into a telephone field that is free.
 */
export function contactDetailsOf(values: readonly unknown[]): ContactDetails {
  const contacts: Contact[] = [];
  const telephone = mainNumber(values[AT.contactTelephone], contacts);
  const mobile = mainNumber(values[AT.contactMobile], contacts);
  const reach: ContactDetails = { telephone, mobile, email: null, contacts };
  const emails = values[AT.contactEmail] as string | Emails | null;
  if (typeof emails === "string") reach.email = emails;
  else if (emails !== null) {
    reach.email = emails.email;
    for (const email of emails.also ?? []) contacts.push({ ...EMPTY_CONTACT, email });
    if (emails.phone) placeNumber(mainNumber(emails.phone, contacts), reach);
  }
  for (const email of [
    ...emailsInTelephoneField(values[AT.contactTelephone]),
    ...emailsInTelephoneField(values[AT.contactMobile]),
  ]) {
    if (reach.email === null) reach.email = email;
    else if (email !== reach.email) contacts.push({ ...EMPTY_CONTACT, email });
  }
  for (const [name, number] of FURTHER) {
    if (values[name] !== null || values[number] !== null) {
      contacts.push(contactOf(values[name] as string | null, values[number] as string | null));
    }
  }
  return reach;
}

/** Returns e-mail addresses found in a telephone field. */
const emailsInTelephoneField = (value: unknown): string[] =>
  value === null || typeof value === "string" ? [] : ((value as Telephones).emails ?? []);

const EMPTY_CONTACT: Contact = { name: null, email: null, telephone: null, mobile: null };

function contactOf(name: string | null, number: string | null): Contact {
  const isMobile = number !== null && /^(?:0|\+44 ?)7/.test(number);
  return isMobile
    ? { ...EMPTY_CONTACT, name, mobile: number }
    : { ...EMPTY_CONTACT, name, telephone: number };
}

function mainNumber(value: unknown, contacts: Contact[]): string | null {
  if (value === null || typeof value === "string") return value;
  const { numbers, contact, extension } = value as Telephones;
  const [first = null, ...others] = numbers;
  if (contact !== null) contacts.push(contactOf(contact, first));
  for (const number of others) contacts.push(contactOf(contact, number));
  return first !== null && extension !== null ? `${first} ext ${extension}` : first;
}

function placeNumber(number: string | null, reach: ContactDetails): void {
  if (number === null || number === reach.mobile || number === reach.telephone) return;
  const isMobile = number.startsWith("07");
  if (isMobile && reach.mobile === null) reach.mobile = number;
  else if (!isMobile && reach.telephone === null) reach.telephone = number;
  else reach.contacts.push(contactOf(null, number));
}
