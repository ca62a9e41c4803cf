import { subjectOf } from "./shapes";
import type { Field } from "./type-text";

/** A type with a name, by its fields. */
export interface Declared {
  name: string;
  description: string | undefined;
  fields: Map<string, Field>;
}

/** What one type has of another. */
export interface Base {
  words: string;
  fields: Iterable<string>;
}

/** So many fields have to be the same for one type to be made upon another, */
const WORTH_EXTENDING = 4;

/** and of what is sent so few of the other's may have to be left out, in proportion. */
const LEFT_OUT = 0.2;

/** In so many queries a parameter has to be the same to be said once for all. */
const COMMON = 3;

/** What is about the records of one list, though another may have the same. */
const OF_ITS_LIST = new Set(["sort", "fields", "expand"]);

/** What so large a part of the lists take is said of all of them. */
const MOST = 0.8;

/** Each with what it is made upon: the small before the large, what creates before what changes. */
export function uponAnother(types: Declared[], leftOut = LEFT_OUT): [Declared, Base?][] {
  const rank = ({ name }: Declared) => (name.endsWith("Create") ? 0 : 1);
  const order = types.toSorted((a, b) => rank(a) - rank(b) || a.fields.size - b.fields.size);
  return types.map((one) => [one, baseOf(one, order.slice(0, order.indexOf(one)), leftOut)]);
}

/** The type of the same subject that this one has most of, as it is or with none of it required; but for few fields. */
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

/** What is no word stands in quotes already. */
const unionOf = (keys: string[]): string =>
  keys.map((key) => (/^\w+$/.test(key) ? JSON.stringify(key) : key)).join(" | ");

const sameField = (a: Field, b: Field | undefined) =>
  a.type === b?.type && a.optional === b.optional && a.comment === b.comment;

/** What queries share: `WalkedQuery` is what nearly every list takes that one can walk over. */
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

/** What a query has of those. */
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
