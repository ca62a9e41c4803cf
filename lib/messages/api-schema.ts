import { z } from "zod";

/** One document, as the address names it. */
export const PrintOne = z.strictObject({ id: z.uuid() });

export const toPrinted = ({ id }: z.output<typeof PrintOne>) => ({ ids: [id] });
