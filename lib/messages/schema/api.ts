import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { StatementChoice } from "@/lib/statements/schema";
import { EmailStatement } from "./message";

/** One document, with its id from the URL. */
export const PrintOne = z.strictObject({ id: z.uuid() });

export const toPrinted = ({ id }: z.output<typeof PrintOne>) => ({ ids: [id] });

const { request: _request, once_key: _key, ...written } = EmailStatement.shape;

/** A statement to send, as API callers ask for it; defaults to the current statement. */
export const EmailStatementRequest = z.strictObject({
  ...written,
  statement: StatementChoice.extend({
    to: Day.optional(),
    brought_forward: z
      .boolean()
      .default(false)
      .meta({ description: "What is outstanding from before as one line." }),
  }).optional(),
});

export const toEmailStatement = ({ statement = {}, ...given }: z.input<typeof EmailStatementRequest>) => ({
  ...given,
  request: statement,
});
