import "server-only";
import type { z } from "zod";
import { type Db, db } from "@/db/client";
import { type Actor, requirePermission } from "./actor";
import { parse } from "./input/parse";
import type { Permission } from "./permissions";

export interface Query<I extends z.ZodType = z.ZodType, O = unknown> {
  kind: "query";
  name: string;
  permission: Permission;
  input: I;
  execute(actor: Actor, input: z.output<I>): Promise<O>;
}

/** Every query in the program, for the tests that check each against the permissions table. */
export const queries = new Map<string, Query>();

/** Defines a query, which reads. Asking it checks the permission first, then parses the parameters, then does the work. */
export function query<I extends z.ZodType, O>(definition: {
  name: string;
  permission: Permission;
  input: I;
  run(work: { db: Db; actor: Actor; input: z.output<I> }): Promise<O>;
}): Query<I, O> {
  const { name, permission, input } = definition;
  const made: Query<I, O> = {
    kind: "query",
    name,
    permission,
    input,
    execute: (actor, parsed) => definition.run({ db: db(), actor, input: parsed }),
  };
  queries.set(name, made);
  return made;
}

/** Asks a query for an actor. */
export async function ask<I extends z.ZodType, O>(
  query: Query<I, O>,
  actor: Actor,
  input: z.input<I>,
): Promise<O> {
  requirePermission(actor, query.permission);
  return query.execute(actor, parse(query.input, input));
}
