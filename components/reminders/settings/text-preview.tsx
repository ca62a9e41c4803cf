"use client";

import { addDays, today } from "@/lib/core/dates/dates";
import { formatMoney } from "@/lib/core/money";
import { unknownPlaceholders } from "@/lib/core/placeholders";
import type { TextTerms } from "@/lib/reminder-run/queries/text-terms";
import { reminderWords, withWayOut } from "@/lib/reminder-run/rules/reminder-words";
import type { SendChannel } from "@/lib/reminder-run/rules/send-states";
import { REMINDER_PLACEHOLDERS } from "@/lib/reminders/rules/reminder-text";
import { countParts } from "@/lib/sms/rules/parts";
import { priceOf } from "@/lib/sms/rules/price";

/** What the previews of one template share. */
export interface PreviewFacts {
  template: string;
  garage: string;
  telephone: string;
  terms: TextTerms;
}

interface TextPreviewProps {
  channel: SendChannel;
  text: string;
  subject?: string;
  facts: PreviewFacts;
}

/** How a text reads once it is filled in, for a customer made up, and what a text message comes to. */
export function TextPreview({ channel, text, subject, facts }: TextPreviewProps) {
  const { template, garage, telephone, terms } = facts;
  const fill = (words: string) =>
    reminderWords(words, {
      customer: "Mrs A Example",
      make: "FORD",
      model: "FOCUS",
      registration: "AB12CDE",
      template: template || "MOT",
      due_date: addDays(today(), 30),
      garage,
      telephone,
    });
  const unknown = unknownPlaceholders(`${text} ${subject ?? ""}`, REMINDER_PLACEHOLDERS);
  const filled = text.trim() ? withWayOut(channel, fill(text), terms) : "";
  return (
    <div className="flex min-w-0 flex-col gap-1.5 sm:col-span-6">
      <p className="text-sm font-medium">How it reads</p>
      <div className="rounded-md border bg-muted/50 px-3 py-2 text-sm wrap-anywhere whitespace-pre-wrap">
        {filled ? (
          <>
            {subject ? <p className="mb-1 font-medium">{fill(subject)}</p> : null}
            {filled}
          </>
        ) : (
          <span className="text-muted-foreground">
            {channel === "print"
              ? "Nothing of its own: the letter has the text of the e-mail."
              : "Nothing is sent by this channel without a text."}
          </span>
        )}
      </div>
      {unknown.length > 0 ? (
        <p className="text-sm text-warning">
          {unknown.map((name) => `{${name}}`).join(", ")} {unknown.length === 1 ? "is" : "are"} not known, and
          cannot be saved
        </p>
      ) : null}
      {channel === "sms" && filled ? <Parts text={filled} price={terms.part_price} /> : null}
    </div>
  );
}

function Parts({ text, price }: { text: string; price: string | null }) {
  const { parts, characters, left, odd } = countParts(text);
  const cost = price === null ? null : priceOf(parts, price);
  return (
    <p className="text-sm text-muted-foreground">
      {parts === 1 ? "One text" : `${parts} texts in one`}, {characters} characters, {left} left
      {cost === null ? "" : `; about ${pence(cost)} for each customer`}
      {odd.length > 0 ? `. ${odd.join(" ")} makes it longer: only 70 characters fit into a text then` : ""}
    </p>
  );
}

/** "4p", "12.5p", "£1.20". */
const pence = (cost: string): string =>
  Number(cost) < 1 ? `${Number((Number(cost) * 100).toFixed(2))}p` : formatMoney(cost);
