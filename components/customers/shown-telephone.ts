import { formatTelephone, nationalNumber } from "@/lib/customers/telephone";

/** A number grouped alike however it was typed; text that is no single number stays as it is. */
export const shownTelephone = (number: string | null): string =>
  number ? formatTelephone(nationalNumber(number) ?? number) : "";
