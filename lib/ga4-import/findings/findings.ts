import { formatMoney } from "@/lib/core/money";
import { neighbourFindings } from "../csv/neighbours";
import { CUSTOMERS } from "../formats/customers";
import { decimalText } from "../parsers/decimals";
import { type LoadWatch, seriesName } from "../run/load-watch";
import type { FileFacts } from "../source/export-reader";
import type { ExportSource } from "../source/export-source";
import { fileFindings } from "./file-findings";
import type { Finding } from "./finding";

interface Seen {
  source: ExportSource;
  facts: ReadonlyMap<string, FileFacts>;
  /** Number of issues by `file|gravity|kind`. */
  issues: ReadonlyMap<string, number>;
  watch: LoadWatch;
  /** Whether somebody confirmed that there are no customers to import. */
  withoutCustomers: boolean;
}

/** Returns what users must know about an import before they trust it, the grave findings first. */
export function findingsOf(seen: Seen): Finding[] {
  const findings = [
    ...customerFindings(seen),
    ...unreadFindings(seen),
    ...neighbourFindings(seen.facts, seen.issues),
    ...numberFindings(seen.watch),
    ...rejectedFindings(seen),
    ...fileFindings(seen.source, seen.facts),
  ];
  return [...findings.filter(({ grave }) => grave), ...findings.filter(({ grave }) => !grave)];
}

function customerFindings({ facts, watch, withoutCustomers }: Seen): Finding[] {
  const found: Finding[] = [];
  const counts = facts.get(CUSTOMERS.file)?.counts;
  if ((counts?.read ?? 0) - (counts?.rejected ?? 0) === 0 && !withoutCustomers) {
    const text = "There is no customer in it; say --without customers if that is meant";
    found.push({ kind: "no-customers", grave: true, file: CUSTOMERS.file, text });
  }
  const count = watch.customersWithoutName;
  if (count > 0) {
    const text = `${counted(count, "customer has", "customers have")} no name at all`;
    found.push({ kind: "customers-without-name", grave: false, file: CUSTOMERS.file, count, text });
  }
  return found;
}

/**
 * Below both limits a few unreadable cells are slips; above them the column was written in a way that the
 * importer cannot read.
 */
const UNREAD_FROM = 5;
const UNREAD_SHARE = 0.005;

/**
 * Returns findings about unreadable columns: figures made of what was read show nothing about what was not.
 */
function unreadFindings({ facts }: Seen): Finding[] {
  return [...facts.values()]
    .flatMap(({ unread }) => unread)
    .filter(({ unread, filled }) => unread >= UNREAD_FROM && unread > filled * UNREAD_SHARE)
    .map(({ file, column, unread: count, filled: of, examples }) => ({
      kind: "column-unread",
      grave: true,
      ...{ file, column, count, of, examples },
      text: `${amount(count)} of ${amount(of)} cells of ${column} in ${file} could not be read, such as ${examples.join(", ")}`,
    }));
}

function numberFindings(watch: LoadWatch): Finding[] {
  return watch.series().flatMap(({ series, repeated, examples, strays, next }) => {
    const found: Finding[] = [];
    const grave = !watch.answered.has(series);
    const ask = grave
      ? `Say under Import › Numbers with which number to go on; ${next} is proposed`
      : "It was said under Import › Numbers with which number to go on";
    if (repeated > 0) {
      const what = `${counted(repeated, "number stands", "numbers stand")} on more than one ${seriesName(series)}, such as ${examples.join(", ")}: the series was begun again, or two garages are in it.`;
      const text = `${what} ${ask}`;
      found.push({
        ...{ kind: "numbers-repeat", grave },
        count: repeated,
        examples: examples.map(String),
        text,
      });
    }
    if (strays.length > 0) {
      const text = `${strays.join(", ")} stands far above every other number of the series ${seriesName(series)}. ${ask}`;
      found.push({
        ...{ kind: "number-far-off", grave },
        count: strays.length,
        examples: strays.map(String),
        text,
      });
    }
    return found;
  });
}

function rejectedFindings({ facts }: Seen): Finding[] {
  return [...facts].flatMap(([file, { counts, rejectedSum }]) => {
    if (counts.rejected === 0) return [];
    const worth = rejectedSum === 0 ? "" : `, which come to ${formatMoney(decimalText(rejectedSum, 2))}`;
    const text = `${counted(counts.rejected, "row", "rows")} of ${file} ${counts.rejected === 1 ? "was" : "were"} left out for want of a key of ${counts.rejected === 1 ? "its" : "their"} own${worth}`;
    return [{ kind: "rows-rejected", grave: false, file, count: counts.rejected, of: counts.read, text }];
  });
}

const amount = (count: number): string => count.toLocaleString("en-GB");
const counted = (count: number, one: string, many: string): string =>
  `${amount(count)} ${count === 1 ? one : many}`;
