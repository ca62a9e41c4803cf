import postgres from "postgres";

/** Milliseconds that 95 of 100 keystrokes must keep under at ten times GA4's size. */
export const KEYSTROKE = 30;

/** What is typed into the search box, by what it is. */
export interface TypedWords {
  name: string;
  words: string[];
}

/** Words of the garage at hand, of all that its screens and papers print. */
export async function typedWords(databaseUrl: string): Promise<TypedWords[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const words = async (statement: string) =>
    (await sql.unsafe<{ word: string }[]>(statement)).map(({ word }) => word);
  const numbers = (type: string) =>
    words(
      `select number as word from documents where type = '${type}' and number is not null order by md5(id::text) limit 12`,
    );
  const surnames = await words(
    "select distinct split_part(sort_name, ' ', 1) as word from customers where length(surname) > 4 order by 1 limit 400",
  );
  const typed: TypedWords[] = [
    { name: "surname", words: surnames.filter((_, i) => i % 40 === 0) },
    {
      name: "surname with a slip of one letter",
      words: surnames.filter((_, i) => i % 40 === 20).map(withSlip),
    },
    {
      name: "name as printed",
      words: await words(
        "select name as word from customers where title is not null and surname is not null order by md5(id::text) limit 8",
      ),
    },
    {
      name: "surname and model",
      words: await words(
        "select c.surname || ' ' || v.model as word from vehicles v join customers c on c.id = v.customer_id where c.surname is not null and v.model is not null order by md5(v.id::text) limit 8",
      ),
    },
    {
      name: "registration",
      words: await words(
        "select registration as word from vehicles where length(registration) = 7 order by md5(id::text) limit 12",
      ),
    },
    {
      name: "telephone number",
      words: await words(
        "select mobile as word from customers where mobile ~ '^07' order by md5(id::text) limit 12",
      ),
    },
    {
      name: "village",
      words: await words(
        "select word from (select distinct coalesce(nullif(locality, ''), town) as word from customers) as places where length(word) > 3 order by md5(word) limit 12",
      ),
    },
    { name: "number", words: [...(await numbers("invoice")), ...(await numbers("job_sheet"))] },
    { name: "JS and a number", words: (await numbers("job_sheet")).map((number) => `JS ${number}`) },
    { name: "invoice and a number", words: (await numbers("invoice")).map((number) => `invoice ${number}`) },
    { name: "prefix and a number", words: (await numbers("invoice")).map((number) => `HB-${number}`) },
    {
      name: "amount",
      words: await words(
        "select total_gross::text as word from documents where total_gross > 0 order by md5(id::text) limit 12",
      ),
    },
  ];
  await sql.end();
  return typed;
}

/** What stands in the box from the second letter on. */
export const lettersOf = (words: readonly string[]): string[] =>
  words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(0, i + 2)),
  );

/** Its fourth letter is another. */
const withSlip = (word: string): string =>
  `${word.slice(0, 3)}${word[3] === "x" ? "q" : "x"}${word.slice(4)}`;
