import { z } from "zod";

const count = z.int();
const text = z.string();

/** A cell of the file that cannot be taken. */
const FileProblem = z.object({ line: count, column: text, value: text, message: text });

/** A line that another line of the file stands in for: the last of a part counts. */
const Repeated = z.object({ line: count, part_number: text, stands: count });

const Rise = z.object({
  line: count,
  part_number: text,
  description: text,
  was: text,
  is: text,
  percent: z.number(),
});

/** A stock item of ours that is bought from this supplier and that the file asks another price for. */
const CostChange = z.object({
  stock_item_id: text,
  part_number: text,
  description: text,
  cost_net: text.nullable(),
  net_price: text,
});

/** What is found in a price file before it is taken in. Only the first hundred of a long list, with the count of all. */
export const PriceFileCheck = z
  .object({
    rows: count,
    /** Lines with an error. */
    unusable: count,
    new_parts: count,
    changed_prices: count,
    /** Parts of which only the description or the like has changed. */
    changed_details: count,
    unchanged: count,
    /** Rows with a price that is older than the one that is held; they change nothing. */
    outdated: count,
    missing_parts: count,
    superseded: count,
    zero_prices: count,
    /** Prices that began a year ago or earlier. */
    old_prices: count,
    /** Prices that begin later. */
    coming_prices: count,
    problem_count: count,
    problems: z.array(FileProblem),
    repeated_count: count,
    repeated: z.array(Repeated),
    /** The largest rises in per cent, the largest first. */
    rises: z.array(Rise),
    /** How many of our stock items from this supplier would cost something else, and the first hundred of them. */
    cost_change_count: count,
    cost_changes: z.array(CostChange),
    /** What a person should look at before it is taken in. */
    warnings: z.array(text),
    encoding: text,
    delimiter: text,
    mapping: z.record(text, text),
    /** Columns of the file that are not taken. */
    unknown_columns: z.array(text),
    /** Whether the same file is what was taken in last, so that it would change nothing. */
    taken_before: z.boolean(),
  })
  .meta({ id: "PriceFileCheck" });
export type PriceFileCheck = z.infer<typeof PriceFileCheck>;
