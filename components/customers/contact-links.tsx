import { EmailText } from "@/components/ui/email-text";
import { shownTelephone, telephoneHref } from "@/lib/core/telephone";

const link = "inline-block py-0.5 underline decoration-border underline-offset-4 hover:decoration-current";

/** A number to be dialled by a press; text beside it ("after six") is shown and left out of the call. */
export function TelephoneLink({ number }: { number: string | null }) {
  if (!number) return null;
  const href = telephoneHref(number);
  if (!href) return number;
  return (
    <a href={href} className={link}>
      {shownTelephone(number)}
    </a>
  );
}

export function EmailLink({ email }: { email: string | null }) {
  if (!email) return null;
  return (
    <a href={`mailto:${email}`} className={link}>
      <EmailText email={email} />
    </a>
  );
}

interface ContactLineProps {
  telephones: (string | null | undefined)[];
  email: string | null | undefined;
}

/** How to reach somebody, in one line, as paper has it. */
export function ContactLine({ telephones, email }: ContactLineProps) {
  const numbers = telephones.map(shownTelephone).filter(Boolean).join(" · ");
  return (
    <>
      {numbers}
      {numbers && email ? " · " : null}
      {email ? <EmailText email={email} /> : null}
    </>
  );
}
