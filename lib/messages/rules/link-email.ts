/** What an e-mail to a customer can name: the page of all that is theirs, or where they pay what they owe. */
export const NAMED_LINKS = ["own_page", "pay_link"] as const;
export type NamedLink = (typeof NAMED_LINKS)[number];

interface Parties {
  customer: string;
  garage: string;
  telephone: string;
}

const SUBJECTS: Record<NamedLink, string> = {
  own_page: "Your vehicles and papers at",
  pay_link: "Pay online what is due at",
};

const SENTENCES: Record<NamedLink, string> = {
  own_page:
    "Your vehicles, your papers and what is still to pay are on a page of your own. It opens for whoever has the address, so please keep it to yourself.",
  pay_link: "What is due on your account can be paid online. The page shows how much that is on the day.",
};

/** The e-mail that names a link of a customer's, before its address is put in and anybody edits it. */
export function linkEmail(
  link: NamedLink,
  { customer, garage, telephone }: Parties,
): { subject: string; body: string } {
  const closing = ["Kind regards,", garage, telephone].filter(Boolean).join("\n");
  return {
    subject: `${SUBJECTS[link]} ${garage}`,
    body: [`Dear ${customer},`, SENTENCES[link], closing].join("\n\n"),
  };
}
