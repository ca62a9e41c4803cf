import type { SQL } from "drizzle-orm";
import { z } from "zod";
import type { Command } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import type { Permission } from "@/lib/core/permissions";
import type { Procedure } from "@/lib/core/procedure";
import type { Query } from "@/lib/core/query";
import type { CsvColumn } from "@/lib/lists/csv-text";
import type { ListQuery } from "@/lib/lists/list-query";
import type { Expansions } from "./expansion";

export type Work<I extends z.ZodType = z.ZodType, O = unknown> =
  | Command<I, O>
  | Query<I, O>
  | Procedure<I, O>;

/** Something other than the JSON envelope: a PDF, a page. */
export interface OtherAnswer<O> {
  contentType: string;
  respond(result: O): Response | Promise<Response>;
}

/** What a door of the REST surface adds to its command or query. */
export interface Options<I extends z.ZodType = z.ZodType, O = unknown, A extends z.ZodType = z.ZodType> {
  summary: string;
  /** What a caller should know beside the summary. */
  description?: string;
  /** What leaves: a column added tomorrow does not. For a list, the schema of one row. */
  returns: z.ZodType;
  /** Answers with rows; a query called "….list" does so anyway. */
  list?: true;
  /** 201 for what creates, 202 for what is queued. */
  status?: 200 | 201 | 202;
  /** Where what was created stands: "/documents/{id}". */
  location?: string;
  /** Names of path parameters in the input where they differ: `{ id: "customer_id" }`. */
  params?: Record<string, string>;
  /** Fields of the input that callers do not set. */
  omit?: readonly string[];
  /** What to say of fields that are set by another operation. */
  elsewhere?: Record<string, string>;
  /** The shape that callers send where it is not the work's own, and how it becomes the work's own. */
  input?: A;
  toInput?(given: z.output<A>): z.input<I>;
  /** The field as callers know it, of one that the work complains of. */
  fieldName?(field: string): string;
  /** The part of the result that is answered. */
  answer?(result: O): unknown;
  /** The thing whose part this is: asked for first by the path's `id`, so that nothing is listed of what is not there. */
  parent?: Query;
  /** A further permission that the work asks for whatever it is given. */
  alsoNeeds?: Permission;
  /** A reading that is refused with CONFLICT where a thing is not in the state for it; commands may be anyway. */
  conflicts?: true;
  /** Needs no token. */
  open?: true;
  /** For every good token, a key's too whatever its scopes: what is answered is about the asker alone. */
  anyToken?: true;
  /** The list as a file, for `Accept: text/csv`. */
  csv?: {
    // biome-ignore lint/suspicious/noExplicitAny: a list of any rows
    list: ListQuery<any, any>;
    // biome-ignore lint/suspicious/noExplicitAny: the columns of those rows
    columns: CsvColumn<any>[];
    filename: string;
  };
  /** Answers its rows as a file too, for `Accept: text/csv`. */
  file?: true;
  /** What a record may bring along, by the names that `expand` takes. */
  expand?: Expansions;
  /** It does this for every row of its body. */
  each?: Operation;
  other?: OtherAnswer<O>;
  /** A body as an example, where what is made from the schema would not speak for itself. */
  example?: { body?: Record<string, unknown> };
}

/** What an endpoint says of itself, to the router's tests and to OpenAPI. */
export interface Operation extends Options {
  work: Work;
  /** The columns of a list's rows where the database writes them as JSON; null where they are read and written here. */
  plain: SQL | null;
  /** Whether one can walk over the whole list by cursor. */
  walked: boolean;
  /** The columns of choices of fields that were asked for. */
  choices: Map<string, SQL>;
}

/** Whether the work changes records, and may be asked for again under one Idempotency-Key. */
export const isChange = (work: Work): boolean =>
  work.kind === "command" || (work.kind === "procedure" && work.keyed === true);

/** What is given, as the work takes it. */
export function inputFor({ input, toInput = (same: unknown) => same }: Operation, given: unknown): unknown {
  return toInput(input ? parse(input, given) : given);
}

/** A list made by `listQuery` whose rows leave as its schema says, without anything that only we could do to them. */
export const isWalked = (work: Work, { answer, other }: Pick<Options, "answer" | "other">): boolean =>
  work.kind === "query" && "select" in work && !answer && !other;

/** Whether the work goes upon a version of what it changes. */
export const isVersioned = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodObject && "version" in schema.shape;
