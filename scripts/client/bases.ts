import { subjectOf } from "./shapes";
import type { Field } from "./type-text";

/** A named type with its fields. */
export interface Declared {
  name: string;
  description: string | undefined;
  fields: Map<string, Field>;
}

/** What one type inherits from another. */
export interface Base {
  words: string;
  fields: Iterable<string>;
}

/** The least number of equal fields for one type to extend another. */
const WORTH_EXTENDING = 4;

/** For types that are sent: the largest proportion of the other's fields that may have to be left out. */
const LEFT_OUT = 0.2;

/** The least number of queries with the same parameter for it to be declared once. */
const COMMON = 3;

/** Parameters about the records of one list, though another list may have the same ones. */
const OF_ITS_LIST = new Set(["sort", "fields", "expand"]);

/** A parameter that this share of the lists take goes into the type for all of them. */
const MOST = 0.8;

/** Returns each type with the one it extends. Types are ordered: create types before the others, and small before large. */
export function withBases(types: Declared[], leftOut = LEFT_OUT): [Declared, Base?][] {
  const rank = ({ name }: Declared) => (name.endsWith("Create") ? 0 : 1);
  const order = types.toSorted((a, b) => rank(a) - rank(b) || a.fields.size - b.fields.size);
  return types.map((one) => [one, baseOf(one, order.slice(0, order.indexOf(one)), leftOut)]);
}

/**
 * The type of the same subject that shares the most fields, either unchanged or with none of them required; none where too few
 * match.
 */
function baseOf(one: Declared, before: Declared[], leftOut: number): Base | undefined {
  const fitting = before.flatMap(({ name, fields }) => {
    if (subjectOf(name) !== subjectOf(one.name)) return [];
    return [true, false].flatMap((partial) => {
      const [kept, left]: [string[], string[]] = [[], []];
      for (const [key, field] of fields) {
        const mine = one.fields.get(key);
        const fits = partial ? mine?.optional && mine.type === field.type : sameField(field, mine);
        (fits ? kept : left).push(key);
      }
      if (kept.length < WORTH_EXTENDING || left.length > leftOut * kept.length) return [];
      const rest = left.length > 0 ? `Omit<${name}, ${unionOf(left)}>` : name;
      return [
        { words: partial ? `Partial<${rest}>` : rest, fields: kept, worth: kept.length - 2 * left.length },
      ];
    });
  });
  return fitting.sort((a, b) => b.worth - a.worth || a.words.length - b.words.length)[0];
}

/** A key that is not a plain word is in quotes already. */
const unionOf = (keys: string[]): string =>
  keys.map((key) => (/^\w+$/.test(key) ? JSON.stringify(key) : key)).join(" | ");

const sameField = (a: Field, b: Field | undefined) =>
  a.type === b?.type && a.optional === b.optional && a.comment === b.comment;

/** Returns what queries share. `WalkedQuery` holds what nearly every list that can be paged by cursor takes. */
export function commonOf(queries: Declared[]): Declared[] {
  const known = queries.flatMap(({ fields }) =>
    [...fields].map(([key, field]) => ({ key, field, id: JSON.stringify([key, field]) })),
  );
  const often = (id: string) => known.filter((one) => one.id === id).length;
  const common = new Map(
    known
      .filter(({ key, id }) => !OF_ITS_LIST.has(key) && often(id) >= COMMON)
      .sort((a, b) => often(a.id) - often(b.id))
      .map(({ key, field }) => [key, field]),
  );
  const walks = queries.filter(({ fields }) => fields.has("cursor"));
  const walked = [...common].filter(
    ([key, field]) =>
      walks.filter(({ fields }) => sameField(field, fields.get(key))).length >= MOST * walks.length,
  );
  return [
    {
      name: "WalkedQuery",
      description: "What nearly every list takes that one can walk over.",
      fields: new Map(walked),
    },
    { name: "CommonQuery", description: "What means the same in several queries.", fields: common },
  ];
}

/** The common types that a query extends. */
export function sharedOf({ fields }: Declared, common: Declared[]): Base[] {
  const has = ([key, field]: [string, Field]) => sameField(field, fields.get(key));
  const bases: Base[] = [];
  for (const { name, fields: shared } of common) {
    const said = new Set(bases.flatMap((base) => [...base.fields]));
    const keys = [...shared].filter(has).flatMap(([key]) => (said.has(key) ? [] : [key]));
    if (keys.length === shared.size) bases.push({ words: name, fields: keys });
    else if (keys.length > 1 && name === "CommonQuery")
      bases.push({
        words: `Pick<${name}, ${unionOf(keys)}>`,
        fields: keys,
      });
  }
  return bases;
}
