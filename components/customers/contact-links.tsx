import { shownTelephone, telephoneHref } from "@/lib/customers/telephone";

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
    <a href={`mailto:${email}`} className={`${link} wrap-anywhere`}>
      {email}
    </a>
  );
}
