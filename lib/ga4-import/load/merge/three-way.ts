import { fieldsOf, LATEST_COUNTS, planOf, shown, UNLISTED } from "./merge-plan";

/**
 * Builds SQL over three rows: `t` as it is here, `o` as GA4 last said, `s` as GA4 says now. Only what GA4
 * changed and nobody changed here is taken.
 */
export class ThreeWay {
  readonly fields: string[];
  private readonly groupOf = new Map<string, number>();
  private readonly groups: readonly (readonly string[])[];

  constructor(
    readonly table: string,
    columns: readonly string[],
  ) {
    this.fields = fieldsOf(columns);
    this.groups = planOf(table).groups;
    for (const [at, group] of this.groups.entries()) for (const column of group) this.groupOf.set(column, at);
  }

  /** Returns columns of the pair's row that say whether people here changed each group of columns. */
  groupFlags(): string {
    return this.groups
      .map((group, at) => {
        const changed = group
          .filter((column) => this.fields.includes(column))
          .map((column) => differ("t", "o", column));
        return `, (${changed.join(" or ") || "false"}${this.alsoOurs(at)}) as ours_${at}`;
      })
      .join("");
  }

  /** Returns the same columns for rows that nobody changed here. */
  noFlags(): string {
    return this.groups.map(() => ", false").join("");
  }

  /** Returns the merged value of a column. */
  merged(column: string): string {
    if (LATEST_COUNTS.has(column)) return `greatest(t."${column}", s."${column}")`;
    if (this.isMotExpiry(column)) return MOT_EXPIRY(this.ours(column));
    if (column === "legacy") return `s."${column}"`;
    return `case when ${this.ours(column)} then t."${column}" else s."${column}" end`;
  }

  /** Returns the condition that anything of GA4's is taken. */
  anyTaken(): string {
    return this.fields.map((column) => `t."${column}" is distinct from ${this.merged(column)}`).join(" or ");
  }

  /** Returns for each listed field its name, both values, and whether GA4 changed it and ours stands. */
  listed(): string {
    return this.fields
      .filter((column) => !UNLISTED.has(column))
      .map((column) => {
        const stands = this.isMotExpiry(column)
          ? `s."${column}" is distinct from ${this.merged(column)}`
          : this.ours(column);
        const hit = `${differ("s", "o", column)} and ${differ("s", "t", column)} and (p.why is not null or ${stands})`;
        return `('${column}', ${shown(column, "t")}, ${shown(column, "s")}, ${hit})`;
      })
      .join(",\n");
  }

  private ours(column: string): string {
    const group = this.groupOf.get(column);
    return group === undefined ? differ("t", "o", column) : `p.ours_${group}`;
  }

  /** A document's own group of columns is also ours if its lines are. */
  private alsoOurs(group: number): string {
    return this.table === "documents" && group === 0
      ? " or exists (select from import_ours u where u.id = t.id)"
      : "";
  }

  private isMotExpiry(column: string): boolean {
    return this.table === "vehicles" && column === "mot_expiry";
  }
}

const differ = (one: string, other: string, column: string): string =>
  `${one}."${column}" is distinct from ${other}."${column}"`;

/** An MOT passed here counts if it expires later than the one in GA4. */
const MOT_EXPIRY = (ours: string): string => `case
  when exists (select from documents d where d.vehicle_id = t.id and d.legacy_id is null and d.mot_expiry is not null)
    then greatest(t.mot_expiry, s.mot_expiry)
  when ${ours} then t.mot_expiry else s.mot_expiry end`;
