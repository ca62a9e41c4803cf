import type { AskedLine, TickedLine } from "./go-live-schema";

interface Words {
  title: string;
  text: string;
  /** Where it is dealt with. */
  link?: { href: string; label: string };
}

export const LINE_WORDS: Record<AskedLine | TickedLine, Words> = {
  export: {
    title: "The last export is loaded and agrees",
    text: "On the day itself, after the last invoice in GA4.",
    link: { href: "/import", label: "Exports" },
  },
  conflicts: {
    title: "Nothing is left to decide",
    text: "Where both systems changed the same, you said which of them counts.",
    link: { href: "/import/differences", label: "What differs" },
  },
  debtors: {
    title: "Debtors agree",
    text: "What customers owe is what GA4 says, but for what was done here.",
    link: { href: "/import/differences", label: "What differs" },
  },
  numbers: {
    title: "The next numbers are settled",
    text: "Where GA4's numbers are odd, you said with which each kind of document goes on.",
    link: { href: "/import/numbers", label: "Numbers" },
  },
  users: {
    title: "Everybody can sign in",
    text: "Each with a password and a role of their own.",
    link: { href: "/settings/users", label: "Users" },
  },
  garage: {
    title: "Your details are right",
    text: "Name, address and telephone, as they stand on every document.",
    link: { href: "/settings/garage", label: "Garage" },
  },
  vat: {
    title: "VAT number",
    text: "An invoice with VAT has to carry it.",
    link: { href: "/settings/garage", label: "Garage" },
  },
  logo: {
    title: "Your logo is on the papers",
    text: "A PNG or JPEG for the head of every document.",
    link: { href: "/settings/paper", label: "Papers" },
  },
  paper: {
    title: "Invoices reach your customers",
    text: "By e-mail, or out of your printer.",
    link: { href: "/messages", label: "Messages" },
  },
  backup: {
    title: "A backup is made, and not on this machine alone",
    text: "Of this system's data, somewhere else; and it was tried whether it can be read back.",
  },
  staff: {
    title: "Everybody has been shown",
    text: "Booking in, writing up a job, taking money.",
  },
  ga4_closed: {
    title: "GA4 is closed for new work",
    text: "Nothing is entered there any more; its own data is kept, to be looked at.",
  },
};

export const lineTitle = (line: AskedLine | TickedLine): string => LINE_WORDS[line].title;
