import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { DECIDED_ON, LATEST_CONSENT_FIRST } from "./latest-consent";

const MOST = 50;

/** The contacts of a customer, in their order. */
export const contactsOf = (id: string): SQL => sql`
  select id, name, role, email, telephone, mobile, may_approve, may_be_billed, notes, version
  from customer_contacts where customer_id = ${id} and deleted_at is null order by position, id limit ${MOST}`;

/** The other addresses of a customer, including former ones. */
export const addressesOf = (id: string): SQL => sql`
  select id, kind, house_no, road, locality, town, county, postcode
  from customer_addresses where customer_id = ${id} order by id limit ${MOST}`;

/** The latest decision of a customer on each channel. */
export const consentsOf = (id: string): SQL => sql`
  select distinct on (channel) channel, decision, basis, source, ${DECIDED_ON} as decided_on
  from customer_consents where customer_id = ${id} order by channel, ${LATEST_CONSENT_FIRST}`;
