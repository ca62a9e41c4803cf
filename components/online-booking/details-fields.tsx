import { Alert } from "@/components/ui/alert";
import { Checkbox } from "@/components/ui/checkbox";
import { InputControl } from "@/components/ui/control";
import type { TypedDraft } from "@/lib/online-booking/queries/typed-draft";
import { PlainField, PlainTextarea } from "./plain-field";

interface DetailsFieldsProps {
  /** What was typed at an earlier try. */
  typed: TypedDraft | null;
  message: string;
  problems: readonly { field: string; message: string }[];
  /** What is agreed to; null if nothing is asked. */
  consent: string | null;
  /** Confirmations are really sent. */
  emailed: boolean;
}

const OWN = ["name", "telephone", "email", "notes", "consent"];

/** Who books, with what was wrong at the last try. */
export function DetailsFields({ typed, message, problems, consent, emailed }: DetailsFieldsProps) {
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.message;
  const others = problems.filter(({ field }) => !OWN.includes(field));
  return (
    <>
      {message ? (
        <Alert tone="danger" live title={message} className="text-base">
          {others.length > 0 ? others.map((one) => one.message).join(". ") : null}
        </Alert>
      ) : null}
      <PlainField
        name="name"
        label="Name"
        defaultValue={typed?.name}
        problem={problemOf("name")}
        required
        maxLength={80}
        autoComplete="name"
      />
      <PlainField
        name="telephone"
        label="Telephone"
        type="tel"
        inputMode="tel"
        hint="So that we can reach you if something comes up"
        defaultValue={typed?.telephone}
        problem={problemOf("telephone")}
        required
        maxLength={40}
        autoComplete="tel"
      />
      <PlainField
        name="email"
        label="E-mail address"
        type="email"
        hint={emailed ? "Your confirmation goes there" : undefined}
        defaultValue={typed?.email}
        problem={problemOf("email")}
        required
        maxLength={254}
        autoComplete="email"
      />
      <PlainTextarea
        name="notes"
        label="Anything we should know?"
        hint="A noise, a warning light, when you need it back"
        defaultValue={typed?.notes}
        problem={problemOf("notes")}
        maxLength={500}
        rows={3}
      />
      <div aria-hidden className="absolute -left-[200vw] size-px overflow-hidden">
        <label htmlFor="website">Leave this empty</label>
        <InputControl id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      {consent === null ? null : (
        <div>
          <label htmlFor="consent" className="flex min-h-11 cursor-pointer items-start gap-3 text-base">
            <Checkbox
              id="consent"
              name="consent"
              value="1"
              required
              defaultChecked={typed?.consent === "1"}
              aria-invalid={problemOf("consent") ? true : undefined}
              className="mt-1 size-5"
            />
            <span className="whitespace-pre-line">{consent}</span>
          </label>
          {problemOf("consent") ? (
            <p className="text-sm font-medium text-danger">{problemOf("consent")}</p>
          ) : null}
        </div>
      )}
    </>
  );
}
