import { domains } from "@/domains";
import { fieldWords } from "./field-words";

const WORDS = new Map(domains.flatMap(({ commands = {} }) => Object.entries(commands)));
const RECORDS = new Map(domains.flatMap(({ records = {} }) => Object.entries(records)));

/** Actions of older versions, or done without a command. */
const FORMER: Record<string, string> = {
  "imports.load": "loaded an import",
};

/** Every command that the audit log can name. */
export const wordedCommands = (): string[] => [...WORDS.keys()];

interface DocumentAction {
  command: string;
  /** "job sheet 5992"; null if its name is not known. */
  thing?: string | null;
  /** The names of the fields that changed. */
  changed?: readonly string[] | null;
}

/**
 * Returns "Changed the mileage of job sheet 5992". An action of an older version that no present command has counts as a
 * change.
 */
export function actionWords({ command, thing, changed }: DocumentAction): string {
  const words = WORDS.get(command)?.audit ?? FORMER[command] ?? "changed {of}{it}";
  const it = thing ?? RECORDS.get(command.split(".")[0] ?? "")?.called ?? "a record";
  const fields = fieldWords(changed ?? []);
  const said = words
    .replace("{of}", fields ? `${fields} of ` : "")
    .replace("{it}", it)
    .replace(/ of (a program|the list)$/, "");
  return asSentence(said);
}

export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
