import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import type { Calendar } from "./calendar";
import { COMPANIES, INSURER, MEN, ROADS, SURNAMES, TOWNS, WOMEN } from "./people";
import type { Random } from "./random";

const PRIVATE_CUSTOMERS = 180;

export type DemoCustomer = ReturnType<typeof privateCustomer> | ReturnType<typeof company>;

interface Maker {
  id: () => string;
  random: Random;
  calendar: Calendar;
}

/** Makes about two hundred people and companies. The last is the insurer, which owns no vehicle. */
export function demoCustomers(maker: Maker) {
  const customers: DemoCustomer[] = [];
  for (let i = 0; i < PRIVATE_CUSTOMERS; i++) customers.push(privateCustomer(maker, i));
  for (const [i, firm] of COMPANIES.entries()) customers.push(company(maker, firm, i));
  const insurer = company(maker, { name: INSURER, trade: false, account: true, contact: "Claims" }, 90);
  customers.push(insurer);
  return {
    customers,
    insurer,
    contacts: contacts(maker, customers),
    consents: consents(maker, customers),
  };
}

function privateCustomer({ id, random, calendar }: Maker, i: number) {
  const woman = random.chance(0.48);
  const forename = random.pick(woman ? WOMEN : MEN);
  const surname = SURNAMES[(i * 7) % SURNAMES.length] ?? random.pick(SURNAMES);
  const since = calendar.day(
    -random.weighted([[random.int(740, 5400), 78] as const, [random.int(20, 720), 22]]),
  );
  return {
    ...blank(),
    ...address(random),
    id: id(),
    title: woman
      ? random.pick(["Mrs", "Ms", "Miss"])
      : random.weighted([
          ["Mr", 95],
          ["Dr", 5],
        ]),
    forename,
    surname,
    company_name: null as string | null,
    email: random.chance(0.84) ? `${forename}.${surname}${i}@example.com`.toLowerCase() : null,
    telephone: random.chance(0.45) ? `01632 960${String(i).padStart(3, "0")}` : null,
    mobile: random.chance(0.94) ? `07700 900${String(i).padStart(3, "0")}` : null,
    account_number: `${surname.slice(0, 3).toUpperCase()}${String(i + 1).padStart(3, "0")}` as string | null,
    regular_customer: random.chance(0.3),
    reminders_allowed: random.chance(0.95),
    how_found_us: random.weighted([
      ["Recommended", 40],
      ["Passing by", 22],
      ["Internet search", 22],
      ["Leaflet", 6],
      [null, 10],
    ]),
    notes: random.chance(0.06) ? random.pick(NOTES) : null,
    customer_since: since,
    ...madeAt(calendar, since),
  };
}

function company({ id, random, calendar }: Maker, firm: (typeof COMPANIES)[number], i: number) {
  const since = calendar.day(-random.int(800, 4200));
  const slug = firm.name
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-(ltd)?$/, "");
  return {
    ...blank(),
    ...address(random),
    id: id(),
    company_name: firm.name as string | null,
    email: `accounts@${slug}.test` as string | null,
    telephone: `0113 496 0${String(100 + i)}` as string | null,
    classification: firm.trade ? "trade" : "retail",
    account_number: `${firm.name
      .replace(/[^A-Za-z]/g, "")
      .slice(0, 3)
      .toUpperCase()}${800 + i}` as string | null,
    account_customer: firm.account,
    account_held: firm.name.startsWith("Royd") || i === 9,
    credit_limit: firm.account ? `${random.pick([1000, 1500, 2500, 5000])}.00` : null,
    credit_terms: firm.account
      ? random.weighted([
          [30, 70],
          [14, 15],
          [60, 15],
        ])
      : null,
    labour_rate: firm.trade ? "58.00" : null,
    labour_discount_percent: firm.trade ? "5" : "0",
    parts_discount_percent: firm.trade ? "10" : "0",
    trade_parts: firm.trade,
    regular_customer: true,
    customer_since: since,
    ...madeAt(calendar, since),
  };
}

const NOTES = [
  "Ring before any work over £150.",
  "Needs a lift home to Thornby when the car stays overnight.",
  "Prefers a text to a call; works nights.",
  "Locking wheel nut key lives in the glovebox.",
];

const blank = () => ({
  title: null as string | null,
  forename: null as string | null,
  surname: null as string | null,
  mobile: null as string | null,
  county: "West Yorkshire",
  classification: "retail",
  account_customer: false,
  account_held: false,
  credit_limit: null as string | null,
  credit_terms: null as number | null,
  labour_rate: null as string | null,
  labour_discount_percent: "0",
  parts_discount_percent: "0",
  trade_parts: false,
  force_tax_free: false,
  reminders_allowed: true,
  no_email: false,
  how_found_us: null as string | null,
  notes: null as string | null,
  last_invoice_date: null as IsoDate | null,
  version: 1,
});

function address(random: Random) {
  const place = random.pick(TOWNS);
  const letter = () => random.pick([..."ABDEFGHJLNPQRSTUWXYZ"]);
  return {
    house_no: String(random.int(1, 148)),
    road: random.pick(ROADS),
    town: place.town,
    postcode: `${place.district} ${random.int(1, 9)}${letter()}${letter()}`,
  };
}

const madeAt = (calendar: Calendar, date: IsoDate) => {
  const instant = calendar.instant(date, "09:20");
  return { created_at: instant, updated_at: instant };
};

function contacts({ id, random, calendar }: Maker, customers: DemoCustomer[]) {
  return customers
    .filter((customer) => customer.company_name !== null)
    .map((customer, i) => {
      const forename = random.pick(random.chance(0.5) ? WOMEN : MEN);
      const role = COMPANIES.find(({ name }) => name === customer.company_name)?.contact ?? "Claims";
      return {
        id: id(),
        customer_id: customer.id,
        name: `${forename} ${random.pick(SURNAMES)}`,
        role,
        email: customer.email?.replace("accounts", forename.toLowerCase()) ?? null,
        telephone: customer.telephone,
        mobile: `07700 900${800 + i}`,
        may_approve: role !== "Accounts",
        may_be_billed: role !== "Workshop",
        position: 0,
        version: 1,
        ...madeAt(calendar, customer.customer_since),
      };
    });
}

const WORDING = "May we remind you of MOTs and services, and tell you of offers? You can say no at any time.";

function consents({ id, random, calendar }: Maker, customers: DemoCustomer[]) {
  const entries = customers.flatMap((customer) => {
    const channels = [
      customer.email ? (["email", 0.72] as const) : null,
      customer.mobile ? (["sms", 0.6] as const) : null,
      ["post", 0.35] as const,
    ].filter((channel) => channel !== null);
    return channels.flatMap(([channel, wanted]) => {
      if (random.chance(0.15)) return [];
      const given = random.chance(wanted);
      const entry = (decision: string, date: IsoDate, source: string) => ({
        date,
        customer_id: customer.id,
        channel,
        decision,
        basis: decision === "given" ? "consent" : null,
        wording: WORDING,
        source,
      });
      const first = entry(given ? "given" : "refused", customer.customer_since, "At the counter");
      const later = addDays(customer.customer_since, 200);
      const withdrawn = given && channel === "sms" && random.chance(0.06) && later < calendar.today;
      return withdrawn ? [first, entry("withdrawn", later, "STOP by text")] : [first];
    });
  });
  return entries
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, ...entry }) => ({
      id: id(),
      ...entry,
      created_at: calendar.instant(date, "09:25"),
    }));
}
