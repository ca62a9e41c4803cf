import type { SQL } from "drizzle-orm";
import { z } from "zod";
import type { Command } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import type { Permission } from "@/lib/core/permissions";
import type { Procedure } from "@/lib/core/procedure";
import type { Query } from "@/lib/core/query";
import type { AnyList } from "@/lib/lists/list";
import type { ListQuery } from "@/lib/lists/list-query";
import type { Expansions } from "./expansion";

export type Work<I extends z.ZodType = z.ZodType, O = unknown> =
  | Command<I, O>
  | Query<I, O>
  | Procedure<I, O>;

/** A response other than the JSON envelope: a PDF, a page. */
export interface OtherAnswer<O> {
  contentType: string;
  respond(result: O): Response | Promise<Response>;
}

/** What an API endpoint adds to its command or query. */
export interface Options<I extends z.ZodType = z.ZodType, O = unknown, A extends z.ZodType = z.ZodType> {
  summary: string;
  /** What a caller should know besides the summary. */
  description?: string;
  /** The schema of what is returned; a new column is not included until it is added here. For a list, the schema of one row. */
  returns: z.ZodType;
  /** Returns rows; a query called "….list" does so anyway. */
  list?: true;
  /** 201 for what creates, 202 for what is queued. */
  status?: 200 | 201 | 202;
  /** The path of the created record: "/documents/{id}". */
  location?: string;
  /** Names of path parameters in the input where they differ: `{ id: "customer_id" }`. */
  params?: Record<string, string>;
  /** Fields of the input that callers do not set. */
  omit?: readonly string[];
  /** Messages for fields that another operation sets, by field. */
  elsewhere?: Record<string, string>;
  /** The schema that callers send where it is not the work's own, and its conversion to the work's own. */
  input?: A;
  toInput?(given: z.output<A>): z.input<I>;
  /** Translates a field that the work complains about to the name callers know. */
  fieldName?(field: string): string;
  /** Picks the part of the result that is returned. */
  answer?(result: O): unknown;
  /**
   * The record to which this belongs. It is asked for first by the path's `id`, so that a missing record is NOT_FOUND rather than
   * an empty list.
   */
  parent?: Query;
  /** A further permission that the work always requires. */
  alsoNeeds?: Permission;
  /** A read that fails with CONFLICT where a record is in the wrong state; commands may do so anyway. */
  conflicts?: true;
  /** Needs no token. */
  open?: true;
  /** Open to every valid token, including an API key's whatever its scopes: the response is only about the caller. */
  anyToken?: true;
  /** The list as a file, for `Accept: text/csv`. */
  csv?: {
    // biome-ignore lint/suspicious/noExplicitAny: a list of any rows
    query: ListQuery<any, any>;
    // biome-ignore lint/suspicious/noExplicitAny: the columns of those rows
    list: AnyList<any>;
  };
  /**
   * The request's body is a file of this type, which the work, a procedure, reads itself; its input stands in the address.
   */
  rawBody?: "text/csv" | "application/octet-stream";
  /** Also returns its rows as a file, for `Accept: text/csv`. */
  file?: true;
  /** The related records that a record may include, by the names that `expand` takes. */
  expand?: Expansions;
  /** The operation that is done for every row of the body. */
  each?: Operation;
  other?: OtherAnswer<O>;
  /** An example body, for where one generated from the schema would not be clear. */
  example?: { body?: Record<string, unknown> };
}

/** An endpoint's description of itself, for the router's tests and for OpenAPI. */
export interface Operation extends Options {
  work: Work;
  /** The columns of a list's rows where the database writes them as JSON; null where they are parsed and serialised here. */
  plain: SQL | null;
  /** Whether one can page through the whole list by cursor. */
  walked: boolean;
  /** A cache of the columns for the choices of fields that were requested. */
  choices: Map<string, SQL>;
}

/** Whether the work changes records, and so accepts an Idempotency-Key. */
export const isChange = (work: Work): boolean =>
  work.kind === "command" || (work.kind === "procedure" && work.keyed === true);

/** Converts what was given to the work's own input. Throws VALIDATION_ERROR. */
export function inputFor({ input, toInput = (same: unknown) => same }: Operation, given: unknown): unknown {
  return toInput(input ? parse(input, given) : given);
}

/** Whether this is a list made by `listQuery` whose rows are returned as its schema says, without further conversion in code. */
export const isWalked = (work: Work, { answer, other }: Pick<Options, "answer" | "other">): boolean =>
  work.kind === "query" && "select" in work && !answer && !other;

/** Whether the input has the version of the record it changes. */
export const isVersioned = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodObject && "version" in schema.shape;
