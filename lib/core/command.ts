import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { sendLast } from "@/db/driver/prepared";
import { type Actor, requirePermission } from "./actor";
import { fromDatabase } from "./database/database-errors";
import { lockRows } from "./database/lock-rows";
import { doOnce, type Once } from "./database/once";
import { transact, transactAsOneStatement } from "./database/transaction";
import { changedMeanwhile, notFound } from "./errors";
import { parse } from "./input/parse";
import type { Permission } from "./permissions";
import { recorder } from "./recorder";

/** A table whose rows people edit; see `edited` in db/schema/columns.ts. */
export type EditedTable = PgTable & { id: PgTable["_"]["columns"][string] } & { $inferSelect: EditedRow };

export interface EditedRow {
  id: string;
  version: number;
  deleted_at: string | null;
}

/**
 * The row that a command changes. It is locked before the work runs. Throws NOT_FOUND if it is deleted, and PRECONDITION_FAILED if
 * its version is not the one the caller gave.
 */
export interface Subject<T extends EditedTable, I> {
  table: T;
  /** What messages call it: "customer". */
  noun: string;
  id(input: I): string;
  /** Set for commands that work on deleted rows, such as restoring. */
  deleted?: boolean;
  /** Selects the ids of other rows of the same table that the work needs. All are locked together, in id order. */
  alsoLock?(id: string, input: I): SQL;
  /** Locks rows of other tables that the work will change and that come earlier in the lock order. */
  lockFirst?(tx: Tx, input: I): Promise<unknown>;
}

export interface Work<I, S> {
  tx: Tx;
  actor: Actor;
  input: I;
  subject: S;
  /** The other rows locked with the subject, by id. They may include deleted ones: nothing has checked yet. */
  alsoLocked: ReadonlyMap<string, S>;
}

/** What the audit log keeps of a command: by default the subject before and the result after. */
export interface Trace {
  entity: string;
  id: string | null;
  before?: unknown;
  after?: unknown;
}

/** A command's result together with its audit trace, for commands where only `run` knows what to record. */
export class Traced<O> {
  constructor(
    readonly result: O,
    readonly trace: Trace,
  ) {}
}

/** The result of a command that found its work done already, such as a request sent twice: nothing is recorded. */
export class AlreadyDone<O> {
  constructor(readonly result: O) {}
}

export interface Command<I extends z.ZodType = z.ZodType, O = unknown> {
  kind: "command";
  name: string;
  permission: Permission;
  input: I;
  /** With `last`, the caller promises that the transaction runs nothing after this command. */
  execute(tx: Tx, actor: Actor, input: z.output<I>, ends?: { last?: boolean }): Promise<O>;
  /** Does the whole command in one statement. Returns null, with nothing done, where one statement is not enough. */
  executeAsOneStatement?(tx: Tx, actor: Actor, input: z.output<I>): Promise<O | null>;
}

interface Definition<I extends z.ZodType, T extends EditedTable | undefined, O> {
  /** Plural noun and verb: "customers.update". The noun is the entity in the audit log and the event. */
  name: string;
  permission: Permission;
  input: I;
  subject?: T extends EditedTable ? Subject<T, z.output<I>> : undefined;
  /** For an act that a queue may send again: it is done once for each `key` of its input. */
  once?: z.output<I> extends { key: string } ? Once<O> : never;
  run(
    work: Work<z.output<I>, T extends EditedTable ? T["$inferSelect"] : undefined>,
  ): Promise<O | Traced<O> | AlreadyDone<O>>;
  /** Makes the audit trace of a result that `run` did not return as `Traced`. */
  trace?(result: O, work: Work<z.output<I>, T extends EditedTable ? T["$inferSelect"] : undefined>): Trace;
  /**
   * For a new row: does the same work in one statement, which needs no transaction. The statement makes the row in a CTE called
   * `made`, followed by `recorded(columns)`, which adds the audit row and the event. Returns null, with nothing done, where one
   * statement is not enough; then `run` does the work.
   */
  asOneStatement?(
    work: Omit<Work<z.output<I>, undefined>, "subject" | "alsoLocked"> & {
      recorded(columns: Record<string, PgColumn>): SQL;
    },
  ): Promise<O | null>;
}

/** Every command in the program, for the tests that check each against the permissions table. */
export const commands = new Map<string, Command>();

/**
 * Defines a command: the only way to write to a business table. Running one always does the same steps in this order: permission,
 * validation, transaction, lock of the subject, work, audit row, event, commit, wake-up of the listeners.
 */
export function command<I extends z.ZodType, O, T extends EditedTable | undefined = undefined>(
  definition: Definition<I, T, O>,
): Command<I, O> {
  const perform: Command<I, O>["execute"] = async (tx, actor, input, { last = false } = {}) => {
    const locked = definition.subject ? await lock(tx, definition.subject, input) : undefined;
    const work = { tx, actor, input, ...locked } as Parameters<typeof definition.run>[0];
    const done = await definition.run(work);
    if (done instanceof AlreadyDone) return done.result;
    const { result, trace } = done instanceof Traced ? done : new Traced(done, traceOf(done, work));
    const change = recorder().changed(actor, definition.name, trace);
    if (last) sendLast(change);
    else await tx.execute(change);
    return result;
  };
  const { asOneStatement, name, once } = definition;
  const made: Command<I, O> = {
    ...{ kind: "command", name, permission: definition.permission, input: definition.input },
    execute: once
      ? (tx, actor, input) =>
          doOnce(tx, { actor, command: name, input }, once, () => perform(tx, actor, input))
      : perform,
  };
  const traceOf = (result: O, work: Parameters<typeof definition.run>[0]): Trace =>
    definition.trace?.(result, work) ?? defaultTrace(definition.name, work.subject, result);
  if (asOneStatement)
    made.executeAsOneStatement = (tx, actor, input) =>
      asOneStatement({ tx, actor, input, recorded: (columns) => recorder().made(actor, name, columns) });
  commands.set(made.name, made);
  return made;
}

/** Runs a command for an actor. Inside another command, pass its `tx` so that both commit or neither does. */
export async function run<I extends z.ZodType, O>(
  command: Command<I, O>,
  actor: Actor,
  input: z.input<I>,
  { tx }: { tx?: Tx } = {},
): Promise<O> {
  requirePermission(actor, command.permission);
  const parsed = parse(command.input, input);
  if (tx) return command.execute(tx, actor, parsed);
  try {
    const done = await tryAsOneStatement(command, actor, parsed);
    const result = done ?? (await transact((own) => command.execute(own, actor, parsed, { last: true })));
    recorder().committed();
    return result;
  } catch (error) {
    throw fromDatabase(error);
  }
}

async function tryAsOneStatement<I extends z.ZodType, O>(
  { executeAsOneStatement }: Command<I, O>,
  actor: Actor,
  input: z.output<I>,
): Promise<O | null> {
  return executeAsOneStatement
    ? transactAsOneStatement((tx) => executeAsOneStatement(tx, actor, input))
    : null;
}

interface Locked {
  subject: EditedRow;
  alsoLocked: ReadonlyMap<string, EditedRow>;
}

async function lock<T extends EditedTable, I>(tx: Tx, subject: Subject<T, I>, input: I): Promise<Locked> {
  const id = subject.id(input);
  const { table, alsoLock, lockFirst } = subject;
  const which = alsoLock
    ? sql`${table.id} in (select ${id}::uuid union ${alsoLock(id, input)})`
    : eq(table.id, id);
  if (lockFirst) await lockFirst(tx, input);
  const rows: EditedRow[] = await lockRows(tx, table, which);
  const locked = new Map(rows.map((row) => [row.id, row]));
  const row = locked.get(id.toLowerCase());
  if (!row || (row.deleted_at !== null) !== (subject.deleted ?? false)) throw notFound(subject.noun);
  const expected = (input as { version?: number }).version;
  if (expected !== undefined && expected !== row.version)
    throw changedMeanwhile(`this ${subject.noun}`, row.version);
  locked.delete(row.id);
  return { subject: row, alsoLocked: locked };
}

function defaultTrace(name: string, subject: EditedRow | undefined, result: unknown): Trace {
  const row = result as { id?: string } | undefined;
  return {
    entity: name.split(".")[0] ?? name,
    id: subject?.id ?? row?.id ?? null,
    before: subject,
    after: result,
  };
}
