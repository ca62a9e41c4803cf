import type { Load } from "../write/load";

/** A field, or another matter, in which GA4 and this garage's data do not agree. */
export interface Conflict {
  entity: string;
  entity_id: string;
  legacy_id: string | null;
  called: string;
  field: string;
  ours: string | null;
  theirs: string | null;
  why: string;
}

/** What an import did to the records of one kind. */
export interface KindOfChange {
  added: number;
  changed: number;
  /** Records that GA4 changed and that stay entirely as they are, because of what was done to them here. */
  kept: number;
  /** Records in which both sides changed the same field. */
  in_conflict: number;
}

/** Collects what an import did to existing rows, and what it left unchanged. */
export class Changes {
  conflicts: Conflict[] = [];
  private readonly added = new Map<string, number>();
  private readonly changed = new Map<string, number>();

  count(entity: string, more: { added?: number; changed?: number }): void {
    if (more.added) this.added.set(entity, (this.added.get(entity) ?? 0) + more.added);
    if (more.changed) this.changed.set(entity, (this.changed.get(entity) ?? 0) + more.changed);
  }

  /** Drops the sums of documents whose lines are listed: they say nothing that the lines do not say. */
  leaveSumsToLines(): void {
    const listed = this.conflicts.filter(({ field }) => field === "lines");
    const lines = new Set(listed.map(({ entity_id }) => entity_id));
    this.conflicts = this.conflicts.filter(
      ({ entity_id, field }) => !SUMS.has(field) || !lines.has(entity_id),
    );
  }

  /**
   * Returns the number of records of each kind; a record counts once, however many of its fields are listed.
   */
  kinds(): Record<string, KindOfChange> {
    const kept = this.recordsOf((why) => why !== BOTH_CHANGED && !DUPLICATES.has(why));
    const disputed = this.recordsOf((why) => why === BOTH_CHANGED);
    const names = new Set([this.added, this.changed, kept, disputed].flatMap((counts) => [...counts.keys()]));
    return Object.fromEntries(
      [...names].map((name) => [
        name,
        {
          added: this.added.get(name) ?? 0,
          changed: this.changed.get(name) ?? 0,
          kept: kept.get(name)?.size ?? 0,
          in_conflict: disputed.get(name)?.size ?? 0,
        },
      ]),
    );
  }

  private recordsOf(which: (why: string) => boolean): Map<string, Set<string>> {
    const records = new Map<string, Set<string>>();
    for (const { entity, entity_id, why } of this.conflicts) {
      if (which(why)) records.set(entity, (records.get(entity) ?? new Set()).add(entity_id));
    }
    return records;
  }
}

/** The reason why ours stands if only the field itself was changed here. */
const BOTH_CHANGED = "changed";

/** Records that exist in both systems: the import kept nothing back, but somebody must look at them. */
const DUPLICATES = new Set(["number-twice", "receipt-twice"]);

const SUMS = new Set(["total_net", "total_tax", "total_gross"]);

/** Adds conflicts found by a query that returns their columns. */
export async function listConflicts({ tx, changes }: Load, query: string): Promise<void> {
  for (const conflict of await tx.unsafe<Conflict[]>(query)) changes.conflicts.push(conflict);
}
