import { EmailText } from "@/components/ui/email-text";
import { shownTelephone, telephoneHref } from "@/lib/core/telephone";

const link = "inline-block py-0.5 underline decoration-border underline-offset-4 hover:decoration-current";

/** A telephone number as a link that dials it. Text beside the number ("after six") is not dialled. */
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

/** Telephone numbers and e-mail address in one line, as on paper. */
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
